import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'

/** One request made by WinHTTP in one line, the same in every language. */
export function winhttpRequestQuote({ url, outcome, status, code, durationMs }: WinhttpRequest): string {
  const symbol = code === null ? null : (lookUp(code)?.symbol ?? null)
  const failure = [code ?? '—', ...(symbol === null ? [] : [symbol])].join(' ')
  return `WinHTTP GET ${url} → ${outcome === 'answered' ? `HTTP ${status ?? '—'}` : failure}, ${durationMs} ms`
}
