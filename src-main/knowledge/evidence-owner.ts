import type { Side } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'

/** Which team can supply the missing evidence. */
export const evidenceOwner: Readonly<Record<ProbeId, Side>> = {
  client: 'client',
  'technician-choice': 'client',
  'server-settings': 'server',
  repairs: 'client',
  'update-policy': 'client',
  'update-services': 'client',
  'winhttp-settings': 'client',
  'user-proxy': 'client',
  'windows-update-log': 'client',
  'configmgr-log': 'client',
  'event-log': 'client',
  'machine-identity': 'client',
  'scan-retry-codes': 'client',
  'iis-log': 'server',
  'httperr-log': 'server',
  'command-output': 'client',
  'certificate-file': 'server',
  'name-answers': 'client',
  'pac-script': 'client',
  'wsus-access': 'client',
  'winhttp-requests': 'client',
  'tls-versions': 'client',
  'revocation-lookup': 'client',
  'tls-settings': 'client',
  'pin-store': 'client',
  'update-agent': 'client',
  watch: 'client',
  'iis-configuration': 'server',
  'ssl-bindings': 'server',
  'wsus-setup': 'server',
  'sup-properties': 'server',
  'server-tls': 'server',
  'server-log': 'server'
}
