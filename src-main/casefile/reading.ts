import type { FileProblemReason } from './large/file-problem.ts'

/** How far the reading of a large file has come. */
export interface FileProgress {
  readonly name: string
  readonly bytes: number
  readonly totalBytes: number
  readonly bytesPerSecond: number
}

/** What the one who imports files may want to hear, and how to stop it. */
export interface Reading {
  /** Ends the reading of large files at once, by the reason `cancelled` or because the time is up; what was read before stays. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: FileProgress) => void
  /** A file that is left out because it could not be read. */
  readonly onProblem: (name: string, reason: FileProblemReason) => void
  /** Threads for large files; the result does not depend on it. */
  readonly workers?: number
}

export const quietReading: Reading = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onProblem: () => undefined
}

/** Not called off by anybody, but out of time. */
export function isOutOfTime({ signal }: Reading): boolean {
  return signal.aborted && signal.reason !== 'cancelled'
}
