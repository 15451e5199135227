import { bytesToHex } from '../../readers/text/hex.ts'

/** Identifies a run: each request carries its marker, so that its lines can be found in server logs. */
export interface RequestMarker {
  readonly marker: string
  /** Program version for the User-Agent. */
  readonly version: string
}

/** The technician's marker without characters that could break a URL or a log line; random if nothing is left. */
export function markerFrom(text: string | null): string {
  const clean = (text ?? '').replace(/[^A-Za-z0-9._-]/g, '').slice(0, 40)
  if (clean !== '') return clean
  return bytesToHex(crypto.getRandomValues(new Uint8Array(4)))
}
