/** Documented exit codes. */
export const exitCodes = { clear: 0, found: 1, undecided: 2, usage: 64, broken: 70, cancelled: 130 } as const
