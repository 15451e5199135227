/**
 * How something went, the same on every surface. `unknown`: nobody could tell, which is never fine. `none`: not reached, or
 * of no importance. `waiting`: judged once an earlier step is settled.
 */
export type Status = 'ok' | 'bad' | 'warn' | 'unknown' | 'none' | 'waiting'
