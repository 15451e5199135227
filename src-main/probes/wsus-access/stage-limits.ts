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
