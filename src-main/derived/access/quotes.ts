import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'

/** One attempt in one line, the same in every language: request, route and result. */
export function attemptQuote(attempt: Attempt, path: AccessPath): string {
  const way = path.proxy === null ? 'direct' : `via ${path.proxy}`
  return `GET ${attempt.url} (${way}) → ${ending(attempt)}`
}

function ending(attempt: Attempt): string {
  const { name, tcp, connect, tls, http } = attempt
  const asked = tls?.askedLater === undefined ? '' : `client certificate asked for (${tls.askedLater}), `
  if (http !== null) return asked + answer(http)
  if (tls !== null && tls.outcome !== 'established') {
    return `TLS ${tls.outcome}${tls.alert === null ? '' : ` ${tls.alert}`}, ${tls.durationMs} ms`
  }
  if (connect !== null) return connect.status === null ? `CONNECT ${connect.outcome}` : `CONNECT ${connect.status}`
  if (tcp.length > 0)
    return tcp
      .map(
        (connection) =>
          `TCP ${connection.address}:${connection.port} ${connection.outcome}, ${connection.durationMs} ms`
      )
      .join('; ')
  return name === null ? '—' : `DNS ${name.host} ${name.outcome}, ${name.durationMs} ms`
}

function answer({ status, outcome, location, durationMs }: HttpResult): string {
  if (status === null) return `HTTP ${outcome}`
  const leads = location === null || status < 300 || status >= 400 ? '' : ` to ${location.slice(0, 200)}`
  return `HTTP ${status}${leads}, ${outcome === 'answered' ? '' : `${outcome}, `}${durationMs} ms`
}

/** One request made by WinHTTP in one line, the same in every language. */
export function winhttpRequestQuote({ url, outcome, status, code, durationMs }: WinhttpRequest): string {
  const symbol = code === null ? null : (lookUp(code)?.symbol ?? null)
  const failure = [code ?? '—', ...(symbol === null ? [] : [symbol])].join(' ')
  return `WinHTTP GET ${url} → ${outcome === 'answered' ? `HTTP ${status ?? '—'}` : failure}, ${durationMs} ms`
}
