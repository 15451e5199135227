import { readFile } from 'node:fs/promises'
import type { Input } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { EtlReading } from '../../readers/client-logs/etl/session.ts'
import { noInterest, type ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import { fileEvidence, unreadEvidence } from '../imported-file.ts'
import { runTask, type Tasks } from './task.ts'
import { EntryStore } from '../archives/entry-store.ts'
import { isInOneGo, openedContent, unpack, type Opened } from '../archives/unpack.ts'
import type { Allowance } from '../archives/zip.ts'
import { WorkerPool } from './worker-pool.ts'
import {
  FileProblem,
  fileProblemOf,
  type FileProblemReason,
  type LargeFile,
  type RawFile
} from '../../casefile/raw-file.ts'
import { isChanged, remarkOn } from './changed-file.ts'
import { ProgressThrottle } from './progress.ts'
import { readTraces } from './read-traces.ts'
import { readLargeIisLog } from './read-iis-log.ts'
import type { ByteSource } from './read-pieces.ts'
import type { TextLogKind } from './read-text-log.ts'
import { isTimedOut, type ImportOptions } from '../import-options.ts'
import type { ContainerKind, FoundEvidence } from '../recogniser.ts'

/** Largest size in bytes for kinds of files that have to be read into memory as a whole. */
const mostWhole = 512 * 1024 * 1024

/** Size in bytes from which on starting another thread pays off. */
const longTraces = 4 * 1024 * 1024
/** Bytes; larger files are read on a thread that can be terminated at any time. */
const longBytes = 256 * 1024

interface TracesRead {
  readonly reading: EtlReading
  /** By name. */
  readonly hashes: ReadonlyMap<string, string>
}

/** Null: reading was cancelled. */
interface NotDone {
  readonly problem: FileProblemReason | null
}

interface FileBrings {
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
}
type LargeRawFile = RawFile & { readonly large: LargeFile }

/** For work whose progress nobody watches. */
const unwatched = (): void => undefined

function remarkOrNull({ problem }: NotDone): Opened | null {
  return problem === null ? null : { remark: problem }
}

export function isLarge(file: RawFile): file is LargeRawFile {
  return file.large !== undefined
}

/**
 * Reads large files on worker threads, started with the first file. An error in one file does not affect the others.
 */
export class LargeFiles {
  /** Of files in archives. */
  readonly store = new EntryStore()
  private readonly reading: ImportOptions
  private pool: WorkerPool | null = null
  private common = new Uint8Array(new SharedArrayBuffer(0))
  private readonly stop = (): void => void this.pool?.end(this.reading.signal.reason)

  constructor(reading: ImportOptions) {
    this.reading = reading
    reading.signal.addEventListener('abort', this.stop)
  }

  async close(): Promise<void> {
    this.reading.signal.removeEventListener('abort', this.stop)
    await this.pool?.end('closed')
    await this.store.close()
  }

  /** Starts the worker threads as soon as a large file is found, before its kind is known: most are logs. */
  prepare(): void {
    if (!this.reading.signal.aborted) this.startedPool().prepare()
  }

  /** Also one that is in memory. */
  async iisLog(file: RawFile, interest: ServerLogInterest): Promise<FileBrings> {
    return await this.log(file, 'iis-log', async (source, size, pool, onRead) => {
      const value = await readLargeIisLog({ source, size, head: file.bytes }, interest, pool, onRead)
      return value === null ? null : { probe: 'iis-log', value }
    })
  }

  async textLog(file: LargeRawFile, kind: TextLogKind, interest: ServerLogInterest = noInterest): Promise<FileBrings> {
    const asked = () => ({ ...file.large, kind, interest })
    return await this.log(file, kind, (_source, _size, pool, onRead) => pool.run('text-log', asked, onRead))
  }

  /**
   * Trace files that belong together as one reading, and the hashes of those too large for memory; or why they cannot
   * be read.
   */
  async traces(files: readonly RawFile[]): Promise<TracesRead | NotDone> {
    const asked = files.map(({ name, bytes, large }) => ({
      name,
      source: large?.path ?? bytes,
      size: large?.size ?? bytes.length
    }))
    const size = asked.reduce((sum, file) => sum + file.size, 0)
    if (size <= longTraces && !files.some(isLarge) && !this.reading.signal.aborted) {
      return { reading: readTraces(asked, unwatched), hashes: new Map() }
    }
    const progress = new ProgressThrottle(files[0]?.name ?? '', size, 2, this.reading)
    const onRead = (bytes: number) => progress.add(bytes)
    return await this.orProblem(files, async () => {
      const pool = this.startedPool()
      const hashed = files.filter(isLarge).map(async ({ name, large: { path, size: bytes } }) => {
        const { sha256 } = await pool.run('hash', () => ({ source: path, size: bytes }), onRead)
        return [name, sha256] as const
      })
      const reading = pool.run('traces', () => ({ files: asked }), onRead)
      const [hashes, read] = await Promise.all([Promise.all(hashed), reading])
      progress.end()
      return { reading: read, hashes: new Map(hashes) }
    })
  }

  /** A task over bytes in memory, on another thread where they are many; or why it did not finish. */
  async work<K extends 'recognise' | 'unpack' | 'event-log' | 'load-case'>(
    kind: K,
    asked: Tasks[K]['asked'],
    file: RawFile
  ): Promise<{ readonly result: Tasks[K]['result'] } | NotDone> {
    return await this.orProblem([file], async () => {
      if ((file.large?.size ?? file.bytes.length) > longBytes) {
        return { result: await this.startedPool().run(kind, () => asked, unwatched) }
      }
      // kind and question belong together, which the compiler does not follow through the union
      const task = { kind, asked } as Parameters<typeof runTask>[0]
      return { result: runTask(task, unwatched) as Tasks[K]['result'] }
    })
  }

  /** What a container holds, which is deducted from the allowance; null where the reading was called off. */
  async unpack(file: RawFile, kind: ContainerKind, allowance: Allowance): Promise<Opened | null> {
    if (!isInOneGo(kind)) {
      const opened = await this.orProblem([file], () => unpack(file, kind, allowance, this.store))
      return 'problem' in opened ? remarkOrNull(opened) : opened
    }
    if ((file.large?.size ?? 0) > mostWhole) return { remark: 'too-large' }
    // what is small needs no file
    const path = await this.store.place().catch(() => '')
    const asked = { source: file.large ?? file.bytes, kind, allowance, path }
    const done = await this.work('unpack', asked, file)
    if ('problem' in done) return remarkOrNull(done)
    Object.assign(allowance, done.result.left)
    return openedContent(done.result.unpacked)
  }

  /** SHA-256 of a file on the disk, or why it could not be read to its end. */
  async hash(file: LargeRawFile): Promise<{ readonly sha256: string } | NotDone> {
    const { path, size } = file.large
    return await this.orProblem([file], () => this.startedPool().run('hash', () => ({ source: path, size }), unwatched))
  }

  /** The same file in memory, where it is small enough for that; null where it is not, or cannot be read. */
  async whole(file: LargeRawFile): Promise<RawFile | null> {
    if (file.large.size > mostWhole) return null
    try {
      return { name: file.name, bytes: await readFile(file.large.path, { signal: this.reading.signal }) }
    } catch (error) {
      if (isTimedOut(this.reading)) return { name: file.name, bytes: file.bytes, problem: 'timed-out' }
      if (!this.reading.signal.aborted) this.reading.onProblem(file.name, fileProblemOf(error).reason)
      return null
    }
  }

  private async log(
    file: RawFile,
    kind: 'iis-log' | TextLogKind,
    read: (
      source: ByteSource,
      size: number,
      startPool: WorkerPool,
      onRead: (n: number) => void
    ) => Promise<FoundEvidence | null>
  ): Promise<FileBrings> {
    const { large } = file
    const [source, size] = large === undefined ? [this.shared(file.bytes), file.bytes.length] : [large.path, large.size]
    // read twice, once for its hash
    const progress = new ProgressThrottle(file.name, size, 2, this.reading)
    const onRead = (bytes: number) => progress.add(bytes)
    try {
      const pool = this.startedPool()
      const hash = pool.run('hash', () => ({ source, size }), onRead)
      const [{ sha256, zeros }, found] = await Promise.all([hash, read(source, size, pool, onRead)])
      progress.end()
      const changed = large !== undefined && (await isChanged(large))
      const result = remarkOn(file, changed, zeros)
      const input = { name: file.name, kind, bytes: size, sha256, recognised: found !== null, ...result }
      return { inputs: [input], evidence: found === null ? [] : [fileEvidence(found, file.name)] }
    } catch (error) {
      const problem = this.problemOf(error, [file])
      const remark = problem === null ? {} : { remark: { id: problem, count: null } }
      const input = { name: file.name, kind, bytes: size, sha256: '', recognised: false, ...remark }
      return { inputs: [input], evidence: [unreadEvidence(kind, file.name, problem)] }
    }
  }

  /** The result of the work, or why it cannot be done with these files. Rethrows errors that are not about a file. */
  private async orProblem<T>(files: readonly RawFile[], work: () => Promise<T>): Promise<T | NotDone> {
    try {
      return await work()
    } catch (error) {
      return { problem: this.problemOf(error, files) }
    }
  }

  /** Null if reading was cancelled; rethrows errors that are not about a file. */
  problemOf(error: unknown, files: readonly RawFile[]): FileProblemReason | null {
    if (!(error instanceof FileProblem) && !this.reading.signal.aborted) throw error
    const problem = error instanceof FileProblem ? error.reason : isTimedOut(this.reading) ? 'timed-out' : null
    if (problem !== null) for (const { name } of files) this.reading.onProblem(name, problem)
    return problem
  }

  /** Puts a file into memory that all threads share, so that they need no copies; valid until the next call. */
  private shared(bytes: Uint8Array): Uint8Array {
    if (this.common.length < bytes.length) this.common = new Uint8Array(new SharedArrayBuffer(bytes.length))
    this.common.set(bytes)
    return this.common.subarray(0, bytes.length)
  }

  private startedPool(): WorkerPool {
    this.reading.signal.throwIfAborted()
    this.pool ??= new WorkerPool(this.reading.workers)
    return this.pool
  }
}
