import type { ProbeId } from '../contract/evidence/index.ts'
import { readAppcmd } from '../readers/iis/appcmd.ts'
import { readNetshSslcert } from '../readers/server-console/netsh-sslcert.ts'
import { readServiceStates } from '../readers/server-console/service-states.ts'
import { readSupProperties, readWsusConsole } from '../readers/server-console/wsus-console.ts'
import { evidenceOf, type FoundEvidence } from './recogniser.ts'

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
