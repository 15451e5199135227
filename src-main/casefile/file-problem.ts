/** Why a file could not be read to its end: it is gone, got shorter meanwhile, the system refuses, or the time is up. */
export type FileProblemReason = 'vanished' | 'changed' | 'unreadable' | 'timed-out'

export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly reason: FileProblemReason

  constructor(reason: FileProblemReason) {
    super(reason)
    this.reason = reason
  }
}

/** By the system's code, never by its words. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : null
  return new FileProblem(code === 'ENOENT' || code === 'ENOTDIR' ? 'vanished' : 'unreadable')
}
