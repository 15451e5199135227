import type { ClientFailure } from './client-failure.ts'
import type { ServerLine } from './server-line.ts'

/**
 * How sure it is that a line belongs to the client: our own marker, its own address, the time and status, or only that
 * nobody else asked. `no-address`: its address stands nowhere in the logs.
 */
export type MatchedBy = 'marker' | 'address' | 'time' | 'alone' | 'no-address'

/** Whether a line lies within the time of the failure. */
export function isNear({ at }: ServerLine, { from, to }: ClientFailure): boolean {
  return at !== null && from <= at && at <= to
}
