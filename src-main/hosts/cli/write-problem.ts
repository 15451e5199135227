import { UsageProblem } from './usage-problem.ts'

/** A place that turned out to take no file, or not all of it: exit 64 like any other place that cannot be used. */
export class WriteProblem extends UsageProblem {
  /** The system's word for it, such as `ENOSPC`. */
  readonly code: string
  constructor(path: string, code: string) {
    super((text) => text.notWritten(path, code))
    this.code = code
  }
}

/** The system's word for what went wrong; null for anything that is not the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
