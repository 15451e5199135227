import type { FileProgress, ImportOptions } from '../import-options.ts'

const usualMs = 250

/** Converts byte counts to progress events at a limited rate. */
export class ProgressThrottle {
  private readonly began = performance.now()
  private reported = this.began
  private done = 0
  private readonly name: string
  private readonly totalBytes: number
  private readonly passes: number
  private readonly report: (progress: FileProgress) => void
  private readonly everyMs: number

  /** `passes`: bytes read per byte of the file, more than 1 for files that are read twice or unpacked. */
  constructor(
    name: string,
    totalBytes: number,
    passes: number,
    { onProgress, progressMs = usualMs }: Pick<ImportOptions, 'onProgress' | 'progressMs'>
  ) {
    this.name = name
    this.totalBytes = totalBytes
    this.passes = passes
    this.report = onProgress
    this.everyMs = progressMs
  }

  add(bytes: number): void {
    this.done += bytes / this.passes
    const now = performance.now()
    if (now - this.reported >= this.everyMs) this.emit(Math.min(Math.floor(this.done), this.totalBytes), now)
  }

  end(): void {
    this.emit(this.totalBytes, performance.now())
  }

  private emit(bytes: number, now: number): void {
    this.reported = now
    const seconds = Math.max(now - this.began, 1) / 1000
    this.report({ name: this.name, bytes, totalBytes: this.totalBytes, bytesPerSecond: Math.round(bytes / seconds) })
  }
}
