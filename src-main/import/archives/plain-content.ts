import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { FileProblem, type RawFile } from '../../casefile/raw-file.ts'

/** Bytes of what one container holds that are kept in memory; more of them go into a temporary file. */
const mostInMemory = 16 * 1024 * 1024

/** A file of a container that lies in its content. */
export interface ContentRange {
  readonly name: string
  readonly at: number
  readonly size: number
  /** Instead of what lies there. */
  readonly instead?: RawFile
  /** Listed only if evidence was found in it. */
  readonly optional?: true
}

/** Everything that a container holds, one after the other: in memory, or as the path of a file. */
export type Content = Uint8Array | string

/** Takes what is unpacked of a container. Throws `FileProblem` where there is no room for it. */
export class PlainContent {
  size = 0
  private readonly path: string
  private chunks: Uint8Array[] = []
  private file: number | null = null

  /** `path`: of a file that is made where the memory does not suffice. */
  constructor(path: string) {
    this.path = path
  }

  /** Keeps no part of these bytes, so that they may be overwritten. */
  write(bytes: Uint8Array): void {
    this.size += bytes.length
    if (this.size <= mostInMemory) {
      this.chunks.push(Uint8Array.from(bytes))
      return
    }
    try {
      this.file ??= openSync(this.path, 'wx', 0o600)
      for (const chunk of [...this.chunks, bytes])
        for (let at = 0; at < chunk.length;) at += writeSync(this.file, chunk, at)
    } catch {
      throw new FileProblem('no-temporary-room')
    }
    this.chunks = []
  }

  end(): Content {
    if (this.file !== null) {
      closeSync(this.file)
      return this.path
    }
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const chunk of this.chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  }

  /** Takes back what was written. */
  drop(): void {
    this.chunks = []
    if (this.file === null) return
    closeSync(this.file)
    rmSync(this.path, { force: true })
  }
}
