/** Identifies a run: each request carries its marker, so that its lines can be found in server logs. */
export interface RequestMarker {
  readonly marker: string
  /** Program version for the User-Agent. */
  readonly version: string
}

/** Time limits of the stages in milliseconds; the signal of the run may end them earlier. */
export interface StageLimits {
  readonly nameMs: number
  readonly tcpMs: number
  readonly tlsMs: number
  readonly firstByteMs: number
  readonly wholeAnswerMs: number
  readonly otherPortMs: number
}

/** Default limits. */
export const stageLimits: StageLimits = {
  nameMs: 5_000,
  tcpMs: 5_000,
  tlsMs: 8_000,
  firstByteMs: 15_000,
  wholeAnswerMs: 20_000,
  otherPortMs: 3_000
}

/** The technician's marker without characters that could break a URL or a log line; random if nothing is left. */
export function markerFrom(text: string | null): string {
  const clean = (text ?? '').replace(/[^A-Za-z0-9._-]/g, '').slice(0, 40)
  if (clean !== '') return clean
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
