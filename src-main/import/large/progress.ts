import type { FileProgress } from '../import-options.ts'

const everyMs = 250

/** Turns counts of bytes into progress that is told often enough to be followed, and no more. */
export class Pace {
  private readonly began = performance.now()
  private told = this.began
  private done = 0
  private readonly name: string
  private readonly totalBytes: number
  private readonly passes: number
  private readonly tell: (progress: FileProgress) => void

  /** `passes`: how many bytes are read for one of the file, which is read twice or unpacked. */
  constructor(name: string, totalBytes: number, passes: number, tell: (progress: FileProgress) => void) {
    this.name = name
    this.totalBytes = totalBytes
    this.passes = passes
    this.tell = tell
  }

  add(bytes: number): void {
    this.done += bytes / this.passes
    const now = performance.now()
    if (now - this.told >= everyMs) this.say(Math.min(Math.floor(this.done), this.totalBytes), now)
  }

  end(): void {
    this.say(this.totalBytes, performance.now())
  }

  private say(bytes: number, now: number): void {
    this.told = now
    const seconds = Math.max(now - this.began, 1) / 1000
    this.tell({ name: this.name, bytes, totalBytes: this.totalBytes, bytesPerSecond: Math.round(bytes / seconds) })
  }
}
