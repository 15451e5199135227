import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'

/** How one request ended, without what was asked. */
export type WinhttpEnding = Pick<WinhttpRequest, 'outcome' | 'status' | 'code' | 'durationMs'>

const line =
  /^sup-doctor (?:answered (?<status>[1-9]\d{2}) (?<after>\d{1,7})|failed (?<code>0x[0-9a-f]{8}) (?<until>\d{1,7})|unfinished (?<waited>\d{1,7})|missing (?<why>0x[0-9a-f]{8}))\r?$/m

/** Errors of the script engine itself (FACILITY_CONTROL): no request came of it. */
const scriptError = /^0x800a/

/** The line that winhttp-requests.js prints; null where the output has none, because the script did not run. */
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
