/** Who asks: every request of one run carries its marker, so that exactly these lines are found in the server's logs. */
export interface RequestMarker {
  readonly marker: string
  /** Our own version, for the User-Agent. */
  readonly version: string
}

/** Time limits of the rungs, in milliseconds; a whole run ends earlier when its signal says so. */
export interface StageLimits {
  readonly nameMs: number
  readonly tcpMs: number
  readonly tlsMs: number
  readonly firstByteMs: number
  readonly wholeAnswerMs: number
  readonly otherPortMs: number
}

export const stageLimits: StageLimits = {
  nameMs: 5_000,
  tcpMs: 5_000,
  tlsMs: 8_000,
  firstByteMs: 15_000,
  wholeAnswerMs: 20_000,
  otherPortMs: 3_000
}

/** The technician's marker without what could disturb an address or a log line; random where none is left. */
export function markerFrom(text: string | null): string {
  const clean = (text ?? '').replace(/[^A-Za-z0-9._-]/g, '').slice(0, 40)
  if (clean !== '') return clean
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
