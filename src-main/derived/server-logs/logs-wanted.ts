import { serverLogFinding, type Unsure } from './server-log-finding.ts'
import { isoTime } from '../iso-time.ts'
import { derive, type Derived } from '../derive.ts'
import { wsusLogFolder } from '../server-files/log-site.ts'
import { markParameter } from '../../contract/request-mark.ts'

/** Which of the server's logs would decide between server and network, and what to look for in them. */
export interface LogsWanted {
  /** By the server's clock, ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  /** The days as IIS puts them into its file names: `261014`. */
  readonly days: readonly string[]
  /** Beginning of the query of our requests, such as `supdoctor=7f3a21`; null if the failed requests were not ours. */
  readonly marker: string | null
  /**
   * What is wrong with the logs that are there; `no-log` when none are, `many-clients` when only the client's address
   * is missing.
   */
  readonly why: Exclude<Unsure, 'no-time' | 'cut'>
  /** The folder of the IIS logs, where the server's own configuration tells it. */
  readonly folder?: string
}

/** A minute before and after, for clocks that differ a little and lines that are written late. */
const marginMs = 60_000

/**
 * Null if nothing failed, if the failure leaves no line in a server log, or if the server's answer already explains
 * it.
 */
export const logsWanted: Derived<LogsWanted | null> = derive([serverLogFinding, wsusLogFolder], (evidence) => {
  const logFinding = serverLogFinding.of(evidence)
  if (logFinding.kind !== 'unsure' || logFinding.failure === null) return null
  const { failure, why } = logFinding
  // further logs would not help here
  if (why === 'no-time' || why === 'cut') return null
  if (failure.serverResponded && why === 'no-log') return null
  const margin = failure.kind === 'live' ? marginMs : 0
  const from = isoTime(Date.parse(failure.from) - margin)
  const to = isoTime(Date.parse(failure.to) + margin)
  const days = [...new Set([dayOf(from), dayOf(to)])]
  const folder = wsusLogFolder.of(evidence)
  return { from, to, days, marker: markerOf(failure.marks[0]), why, ...(folder !== null && { folder }) }
})

function dayOf(iso: string): string {
  return iso.slice(2, 10).replaceAll('-', '')
}

/** Without the number of the request within its run. */
function markerOf(mark: string | undefined): string | null {
  return mark === undefined ? null : `${markParameter}${mark.replace(/-\d+$/, '')}`
}
