import type { ServerLine } from '../../../derived/server-logs/server-line.ts'
import type { ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import type { MatchedBy } from '../../../derived/server-logs/matched-by.ts'

/** Facts of the server log checks: how the lines were matched, and the content of the most important one. */
export interface ServerLogFacts {
  readonly [name: string]: string | number | boolean | null
  readonly by: MatchedBy
  readonly count: number
  /** `500.24`, or the status alone; null where no answer was sent. */
  readonly status: string | null
  readonly win32: number | null
  /** Reason phrase of http.sys. */
  readonly reason: string | null
  readonly timeTakenMs: number | null
  readonly path: string | null
  /** The client's address as the server saw it. */
  readonly address: string | null
  /** The period in question, by the server's clock, ISO 8601 UTC. */
  readonly from: string
  readonly to: string
  /** The HTTP status and the error code that the client received. */
  readonly clientStatus: number | null
  readonly code: string | null
  readonly proxy: string | null
  /** The log of http.sys was examined as well. */
  readonly httperr: boolean
}

type ServerLogEvidence = Extract<ServerLogFinding, { kind: 'error' | 'lost' | 'slow' | 'never' }>

/** The facts of a finding in the server's logs, by the line that decides it. */
export function serverLogFacts(logFinding: ServerLogEvidence): ServerLogFacts {
  const line: ServerLine | null = logFinding.kind === 'never' ? null : logFinding.lines[0]
  return {
    by: logFinding.by,
    count: logFinding.kind === 'never' ? 0 : logFinding.lines.length,
    status: line === null ? null : statusText(line),
    win32: line?.win32 ?? null,
    reason: line?.reason ?? null,
    timeTakenMs: line?.timeTakenMs ?? null,
    path: line?.path ?? null,
    address: line?.address ?? null,
    from: logFinding.failure.from,
    to: logFinding.failure.to,
    clientStatus: logFinding.failure.status,
    code: logFinding.failure.code,
    proxy: logFinding.failure.proxy,
    httperr: logFinding.kind === 'never' ? logFinding.httperr : line?.reason !== null
  }
}

function statusText({ status, substatus }: ServerLine): string | null {
  return status === null ? null : substatus === null ? String(status) : `${status}.${substatus}`
}
