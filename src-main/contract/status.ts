/**
 * Status of a stage, check or step, the same on every surface. `unknown`: not known, which is never shown as good.
 * `none`: not reached, or irrelevant. `waiting`: judged once an earlier step is decided.
 */
export type Status = 'ok' | 'bad' | 'warn' | 'unknown' | 'none' | 'waiting'
