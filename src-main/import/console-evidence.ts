import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import { readAdvancedProxy } from '../readers/console/advanced-proxy.ts'
import { readBitsadminProxy } from '../readers/console/bitsadmin-proxy.ts'
import { readCommandOutput } from '../readers/console/command-output.ts'
import { readNetshProxy } from '../readers/console/netsh-proxy.ts'
import { readStartTypes } from '../readers/console/start-types.ts'
import { evidenceOf, type FoundEvidence } from './recogniser.ts'
import { readAppcmd } from '../readers/iis/appcmd.ts'
import { readNetshSslcert } from '../readers/server-console/netsh-sslcert.ts'
import { readServiceStates } from '../readers/server-console/service-states.ts'
import { readSupProperties, readWsusConsole } from '../readers/server-console/wsus-console.ts'

/** Evidence in the output of console programs, without probes that a more reliable source already provides. */
export function consoleEvidence(text: string, known: readonly FoundEvidence[]): FoundEvidence[] {
  const found = [
    ...evidenceOf('command-output', readCommandOutput(text)),
    ...evidenceOf('update-services', readStartTypes(text)),
    ...evidenceOf('winhttp-settings', winhttpFrom(text)),
    ...evidenceOf('user-proxy', readBitsadminProxy(text))
  ]
  return found.filter(({ probe }) => !known.some((envelope) => envelope.probe === probe))
}

/** WinHTTP's proxy as `netsh winhttp show proxy` or `show advproxy` prints it; null for any other text. */
export function winhttpFrom(text: string): EvidenceValue<'winhttp-settings'> | null {
  return readNetshProxy(text) ?? readAdvancedProxy(text)
}

export type ServerConsoleKind = Extract<
  ProbeId,
  'ssl-bindings' | 'iis-configuration' | 'sup-properties' | 'wsus-setup' | 'server-services'
>

/** Everything that programs of the server printed into one text. */
export function serverConsole(text: string): FoundEvidence[] {
  return [
    ...evidenceOf('ssl-bindings', readNetshSslcert(text)),
    ...evidenceOf('iis-configuration', readAppcmd(text)),
    ...evidenceOf('sup-properties', readSupProperties(text)),
    ...evidenceOf('wsus-setup', readWsusConsole(text)),
    ...evidenceOf('server-services', readServiceStates(text))
  ]
}
