import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'

/** Result of one WinHTTP request, without the request itself. */
export type WinhttpEnding = Pick<WinhttpRequest, 'outcome' | 'status' | 'code' | 'durationMs'>

const line =
  /^sup-doctor (?:answered (?<status>[1-9]\d{2}) (?<after>\d{1,7})|failed (?<code>0x[0-9a-f]{8}) (?<until>\d{1,7})|unfinished (?<waited>\d{1,7})|missing (?<why>0x[0-9a-f]{8}))\r?$/m

/** FACILITY_CONTROL, an error of the script engine: no request was sent. */
const scriptError = /^0x800a/

/**
 * Parses the result line of winhttp-requests.js, times in milliseconds. Null if there is none because the script did
 * not run.
 */
export function readWinhttpRequest(output: string): WinhttpEnding | null {
  const groups = line.exec(output)?.groups
  if (groups === undefined) return null
  const { status, after, code, until, waited, why } = groups
  if (status !== undefined)
    return { outcome: 'answered', status: Number(status), code: null, durationMs: Number(after) }
  if (code !== undefined) {
    const outcome = scriptError.test(code) ? 'not-run' : 'failed'
    return { outcome, status: null, code, durationMs: Number(until) }
  }
  if (waited !== undefined) return { outcome: 'failed', status: null, code: null, durationMs: Number(waited) }
  return { outcome: 'not-run', status: null, code: why ?? null, durationMs: 0 }
}
