import type { Collected, Evidence } from '../../contract/evidence/index.ts'
import { readWsusUrl } from '../target/wsus-url.ts'
import { policyValue } from '../settings/update-policy.ts'
import { evidenceSet } from '../evidence-set.ts'

type ClientLog = Collected<'configmgr-log' | 'windows-update-log'>

/** Files that belong together as far as they say: those of one folder, or one file alone. */
export interface FileGroup {
  /** The folder at the top of what was dropped; null for files outside one. */
  readonly folder: string | null
  readonly files: readonly string[]
  readonly evidence: readonly Evidence[]
  /** As written; the first label, lower case, is compared. */
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly servers: readonly string[]
  readonly biases: readonly number[]
  readonly logs: readonly ClientLog[]
}

/** A server's logs are no client's, whatever folder they lie in. */
const serverProbes: ReadonlySet<string> = new Set(['iis-log', 'httperr-log'])

/** True for evidence that is about one client and comes from a file. */
export function isClientFile(one: Evidence): boolean {
  return one.origin === 'file' && one.source !== null && !serverProbes.has(one.probe)
}

export function fileGroupOf(folder: string | null, evidence: readonly Evidence[]): FileGroup {
  const logs = evidence.filter(
    (one): one is ClientLog =>
      one.status === 'collected' && (one.probe === 'configmgr-log' || one.probe === 'windows-update-log')
  )
  const told = evidence.flatMap((one) => {
    if (one.status !== 'collected') return []
    if (one.probe === 'machine-identity') return [one.value]
    if (one.probe === 'client') return [{ names: [one.value.name], ids: [] }]
    return one.probe === 'configmgr-log' || one.probe === 'windows-update-log' ? (one.value.identity ?? []) : []
  })
  const policy = policyValue(evidenceSet(evidence), 'wu', 'WUServer')
  const server = policy.state === 'set' ? readWsusUrl(String(policy.value))?.host : undefined
  return {
    folder,
    files: [...new Set(evidence.flatMap((one) => one.source ?? []))].sort(),
    evidence,
    names: [...new Set(told.flatMap((one) => one.names))],
    ids: [...new Set(told.flatMap((one) => one.ids))],
    servers: server === undefined ? [] : [server],
    biases: [...new Set(logs.flatMap((log) => log.value.biasMinutes ?? []))],
    logs
  }
}
