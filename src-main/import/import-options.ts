import type { FileProblemReason, RawFile } from '../casefile/raw-file.ts'

/** How far the reading of a large file has come. */
export interface FileProgress {
  readonly name: string
  readonly bytes: number
  readonly totalBytes: number
  readonly bytesPerSecond: number
}

/** Progress callbacks and cancellation of an import. */
export interface ImportOptions {
  /**
   * Ends reading: at once in a large file, otherwise after the current one. Reason `cancelled`, or a time-out. What was
   * read before is kept.
   */
  readonly signal: AbortSignal
  readonly onProgress: (progress: FileProgress) => void
  /** Least milliseconds between two words of how far a file is; 250 unless stated otherwise. */
  readonly progressMs?: number
  /** Called when reading a file, large or small, starts and ends; a server log starts twice. */
  readonly onFile?: (file: RawFile, state: 'begun' | 'ended') => void
  /** A file that is left out because it could not be read. */
  readonly onProblem: (name: string, reason: FileProblemReason) => void
  /** Threads for large files; the result does not depend on it. */
  readonly workers?: number
}

export const silentImport: ImportOptions = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onProblem: () => undefined
}

export function isCancelled({ signal }: Pick<ImportOptions, 'signal'>): boolean {
  return signal.aborted && !isTimedOut({ signal })
}

/** True if the time limit ended the reading, not a cancel request. */
export function isTimedOut({ signal }: Pick<ImportOptions, 'signal'>): boolean {
  return signal.aborted && signal.reason !== 'cancelled'
}
