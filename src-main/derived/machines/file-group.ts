import type { Collected, Evidence } from '../../contract/evidence/index.ts'
import { readWsusUrl } from '../target/wsus-url.ts'
import { policyValue } from '../settings/update-policy.ts'
import { evidenceSet } from '../evidence-set.ts'

type ClientLog = Collected<'configmgr-log' | 'windows-update-log'>

/** Files of one computer as far as known: those of one folder, or a single file. */
export interface FileGroup {
  /** The folder at the top of what was dropped; null for files outside one. */
  readonly folder: string | null
  readonly files: readonly string[]
  readonly evidence: readonly Evidence[]
  /** As written; the first label, lower case, is compared. */
  readonly names: readonly string[]
  readonly ids: readonly string[]
  /** A file says that WSUS is installed there. */
  readonly wsusServer: boolean
  readonly servers: readonly string[]
  readonly biases: readonly number[]
  readonly logs: readonly ClientLog[]
}

/** What a server's files and logs tell belongs to no client, whichever folder they are in. */
const serverProbes: ReadonlySet<string> = new Set([
  'iis-log',
  'httperr-log',
  'iis-configuration',
  'ssl-bindings',
  'wsus-setup',
  'sup-properties',
  'server-tls',
  'server-log',
  'server-computer',
  'server-services',
  'server-events'
])

/** True for evidence that is about one client and comes from a file. */
export function isClientFile(envelope: Evidence): boolean {
  return envelope.origin === 'file' && envelope.source !== null && !serverProbes.has(envelope.probe)
}

/** What the files of one folder tell of their computer. `folder`: null for files that lie in none. */
export function fileGroupOf(folder: string | null, evidence: readonly Evidence[]): FileGroup {
  const logs = evidence.filter(
    (envelope): envelope is ClientLog =>
      envelope.status === 'collected' && (envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log')
  )
  const items = evidence.flatMap((envelope) => {
    if (envelope.status !== 'collected') return []
    if (envelope.probe === 'machine-identity') return [envelope.value]
    if (envelope.probe === 'client') return [{ names: [envelope.value.name], ids: [] }]
    const isLog = envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log'
    return isLog || envelope.probe === 'event-log' ? (envelope.value.identity ?? []) : []
  })
  const policy = policyValue(evidenceSet(evidence), 'wu', 'WUServer')
  const server = policy.state === 'set' ? readWsusUrl(String(policy.value))?.host : undefined
  return {
    folder,
    files: [...new Set(evidence.flatMap((envelope) => envelope.source ?? []))].sort(),
    evidence,
    names: [...new Set(items.flatMap((item) => item.names))],
    ids: [...new Set(items.flatMap((item) => item.ids))],
    wsusServer: items.some((item) => 'wsusServer' in item),
    servers: server === undefined ? [] : [server],
    biases: [...new Set(logs.flatMap((log) => log.value.biasMinutes ?? []))],
    logs
  }
}
