import type { ClientFailure } from './client-failure.ts'
import type { ServerLine } from './server-line.ts'

/**
 * Why a line is taken to be the client's: our marker, its address, time and status, or because no other client sent
 * requests. `no-address`: its address is not in the logs.
 */
export type MatchedBy = 'marker' | 'address' | 'time' | 'alone' | 'no-address'

/** True if a line is within the period of the failure. */
export function isNear({ at }: ServerLine, { from, to }: ClientFailure): boolean {
  return at !== null && from <= at && at <= to
}
