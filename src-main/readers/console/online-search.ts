import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { LogEvent } from '../../contract/evidence/log-event.ts'

type SearchLog = EvidenceValue<'windows-update-log'>

/** OperationResultCode: orcSucceeded. With errors (3), failed (4) or aborted (5), the search proves no success. */
const succeeded = '2'

const ending =
  /^sup-doctor (?:searched (?<result>[0-5]) (?<after>\d{1,8})|failed (?<code>0x[0-9a-f]{8}) (?<until>\d{1,8}))\r?$/m
const searching = /^sup-doctor searching\r?$/m
const missing = /^sup-doctor missing (?<why>0x[0-9a-f]{8})\r?$/m

/** FACILITY_CONTROL, an error of the script engine: the agent was not asked. */
const scriptError = /^0x800a/

/**
 * The search that online-search.js had Windows Update make, as a log of one scan. `startedAt`: ISO 8601 UTC. A search
 * that did not finish has a beginning only. `code` instead of a log: the agent was not available.
 */
export function readOnlineSearch(output: string, startedAt: string): SearchLog | { readonly code: string | null } {
  if (!searching.test(output)) return { code: missing.exec(output)?.groups?.['why'] ?? null }
  const groups = ending.exec(output)?.groups
  if (scriptError.test(groups?.['code'] ?? '')) return { code: groups?.['code'] ?? null }
  const started: LogEvent = {
    line: 1,
    at: startedAt,
    kind: 'scan-started',
    text: 'IUpdateSearcher.Search (ServerSelection = 1, Online = true)',
    service: 'wsus'
  }
  const events = groups === undefined ? [started] : [started, endOf(groups, startedAt)]
  const lastAt = events.at(-1)?.at ?? startedAt
  const about = { form: 'online-search', agentVersion: null, records: events.length } as const
  return { ...about, firstAt: startedAt, lastAt, biasMinutes: null, events, dropped: 0 }
}

function endOf({ result, after, code, until }: Readonly<Record<string, string>>, startedAt: string): LogEvent {
  const ms = after ?? until ?? ''
  const common = {
    line: 2,
    at: new Date(Date.parse(startedAt) + Number(ms)).toISOString(),
    service: 'wsus',
    text: `IUpdateSearcher.Search: ${code ?? `ResultCode = ${result ?? ''}`} (${ms} ms)`
  } as const
  if (code !== undefined) return { ...common, kind: 'scan-failed', code }
  return { ...common, kind: result === succeeded ? 'scan-succeeded' : 'scan-ended' }
}
