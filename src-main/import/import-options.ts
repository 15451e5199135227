import type { FileProblemReason, RawFile } from '../casefile/raw-file.ts'

/** How far the reading of a large file has come. */
export interface FileProgress {
  readonly name: string
  readonly bytes: number
  readonly totalBytes: number
  readonly bytesPerSecond: number
}

/** What the one who imports files may want to hear, and how to stop it. */
export interface ImportOptions {
  /** Ends the reading at once, within a file only if it is large: by the reason `cancelled`, or because the time is up. What was read before stays. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: FileProgress) => void
  /** A file, large or not, and whether it is taken up or was read to its end; a server's log is taken up twice. */
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

/** Not called off by anybody, but out of time. */
export function isTimedOut({ signal }: Pick<ImportOptions, 'signal'>): boolean {
  return signal.aborted && signal.reason !== 'cancelled'
}
