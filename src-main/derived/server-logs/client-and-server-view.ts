import type { Reference } from '../../contract/check.ts'
import { serverLogFinding } from './server-log-finding.ts'
import type { MatchedBy } from './matched-by.ts'
import { derive, type Derived } from '../derive.ts'

/** The client's result and the server's log lines for the same request. */
export interface ClientServerView {
  readonly client: readonly Reference[]
  readonly server: readonly Reference[]
  /** How the lines were found, or why there are none. */
  readonly how: MatchedBy | 'no-line' | 'unsure' | 'traceless'
}

const mostLines = 8

/** Null without logs of the server, or where nothing failed. */
export const clientServerView: Derived<ClientServerView | null> = derive(
  ['iis-log', 'httperr-log', serverLogFinding],
  (evidence) => {
    if (evidence.all('iis-log').length + evidence.all('httperr-log').length === 0) return null
    const logFinding = serverLogFinding.of(evidence)
    switch (logFinding.kind) {
      case 'nothing-failed':
        return null
      case 'traceless':
        return { client: [], server: [], how: 'traceless' }
      case 'unsure':
        return { client: logFinding.failure?.references ?? [], server: logFinding.logs, how: 'unsure' }
      case 'never':
        return { client: logFinding.failure.references, server: logFinding.logs, how: 'no-line' }
      default:
        return {
          client: logFinding.failure.references,
          server: logFinding.lines.slice(0, mostLines).map((line) => line.reference),
          how: logFinding.by
        }
    }
  }
)
