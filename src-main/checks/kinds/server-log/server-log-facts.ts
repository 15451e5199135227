import type { ServerLine } from '../../../derived/server-logs/server-line.ts'
import type { ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import type { MatchedBy } from '../../../derived/server-logs/matched-by.ts'

/** What the checks of the server's logs tell: how the lines were found, and what stands in the one that tells most. */
export interface ServerLogFacts {
  readonly [name: string]: string | number | boolean | null
  readonly by: MatchedBy
  readonly count: number
  /** `500.24`, or the status alone; null where no answer was sent. */
  readonly status: string | null
  readonly win32: number | null
  /** http.sys's word. */
  readonly reason: string | null
  readonly timeTakenMs: number | null
  readonly path: string | null
  /** The client's address as the server saw it. */
  readonly address: string | null
  /** The stretch of time in question, by the server's clock, ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  /** What the client was given. */
  readonly clientStatus: number | null
  readonly code: string | null
  readonly proxy: string | null
  /** http.sys's own log was looked at as well. */
  readonly httperr: boolean
}

type ServerLogEvidence = Extract<ServerLogFinding, { said: 'error' | 'lost' | 'slow' | 'never' }>

export function serverLogFacts(word: ServerLogEvidence): ServerLogFacts {
  const line: ServerLine | null = word.said === 'never' ? null : word.lines[0]
  return {
    by: word.by,
    count: word.said === 'never' ? 0 : word.lines.length,
    status: line === null ? null : statusText(line),
    win32: line?.win32 ?? null,
    reason: line?.reason ?? null,
    timeTakenMs: line?.timeTakenMs ?? null,
    path: line?.path ?? null,
    address: line?.address ?? null,
    from: word.failure.from,
    to: word.failure.to,
    clientStatus: word.failure.status,
    code: word.failure.code,
    proxy: word.failure.proxy,
    httperr: word.said === 'never' ? word.httperr : line?.reason !== null
  }
}

function statusText({ status, substatus }: ServerLine): string | null {
  return status === null ? null : substatus === null ? String(status) : `${status}.${substatus}`
}
