import { UsageProblem } from './usage-problem.ts'

/** A file that could not be written completely: exit code 64, like any other unusable path. */
export class WriteProblem extends UsageProblem {
  /** System error code such as `ENOSPC`. */
  readonly code: string
  constructor(path: string, code: string) {
    super((text) => text.notWritten(path, code))
    this.code = code
  }
}

/** Code of a system error; null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
