import { triedConnections } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** Only WSUS itself listens on these by default; an open 80 or 443 may be any web site. */
const wsusPorts: ReadonlySet<number> = new Set([8530, 8531])

export const portMismatch = accessCheck({
  id: 'port-mismatch',
  step: 'timeout',
  side: 'client',
  source: article.timeout,
  winhttpCodes: [winhttpErrors.timeout, winhttpErrors.cannotConnect],
  answerFor: ({ attempt, path, url, access }) => {
    if (path.path !== 'direct') return 'not-applicable'
    const tried = triedConnections(attempt)
    if (tried.length === 0) return 'not-reached'
    if (tried.some((triedConnection) => triedConnection.outcome === 'connected')) return 'passed'
    const other = access.envelope.value.otherPorts.find(
      (port) => port.outcome === 'connected' && port.port !== url.port && wsusPorts.has(port.port)
    )
    return other === undefined ? 'passed' : { detail: String(other.port) }
  }
})
