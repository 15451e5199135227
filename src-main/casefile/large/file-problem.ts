/** Why a file could not be read to its end: it is gone, got shorter meanwhile, or the system refuses. */
export type FileProblemReason = 'vanished' | 'changed' | 'unreadable'

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
