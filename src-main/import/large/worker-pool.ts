import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { endThread, startThread } from '../../system/bundled-files/start-thread.ts'
import { FileProblem } from '../../casefile/raw-file.ts'
import type { FromWorker, Task, TaskResult, Tasks } from './task.ts'

const mostWorkers = 8

interface Waiting {
  /** Created when the task starts, so that it can use results of earlier ones. */
  readonly task: () => Task
  readonly done: (result: TaskResult) => void
  readonly failed: (reason: unknown) => void
  readonly onRead: (bytes: number) => void
}

/** Worker pool with one queue. `end()` ends all workers immediately. */
export class WorkerPool {
  private idle: Worker[] = []
  private readonly busy = new Map<Worker, Waiting>()
  private readonly queue: Waiting[] = []
  private ended: { readonly reason: unknown } | null = null
  private readonly most: number

  constructor(workers: number = availableParallelism()) {
    this.most = Math.min(workers, mostWorkers)
  }

  /** Starts workers in advance, because each needs some time until it can work. */
  prepare(): void {
    const count = Math.min(2, this.most) - this.busy.size - this.idle.length
    for (let nth = 0; nth < count && this.ended === null; nth++) {
      const worker = this.spawn()
      if (worker !== null) this.idle.push(worker)
    }
  }

  /**
   * Rejects with `FileProblem`, or with the reason passed to `end()`. `first` puts the task at the head of the queue.
   */
  async run<K extends keyof Tasks>(
    kind: K,
    asked: () => Tasks[K]['asked'],
    onRead: (bytes: number) => void,
    first = false
  ): Promise<Tasks[K]['result']> {
    if (this.ended !== null) throw this.ended.reason
    const result = await new Promise<TaskResult>((done, failed) => {
      // kind and question belong together, which TypeScript cannot follow when they are built separately
      const waiting = { task: () => ({ kind, asked: asked() }) as Task, done, failed, onRead }
      if (first) this.queue.unshift(waiting)
      else this.queue.push(waiting)
      this.next()
    })
    // a worker replies with the result type of its task
    return result
  }

  /** Rejects all open tasks with the reason. */
  async end(reason: unknown): Promise<void> {
    this.ended = { reason }
    const workers = [
      ...[...this.busy.keys()].map((worker) => ({ worker, isIdle: false })),
      ...this.idle.map((worker) => ({ worker, isIdle: true }))
    ]
    for (const { failed } of [...this.queue.splice(0), ...this.busy.values()]) failed(reason)
    await Promise.all(workers.map(({ worker, isIdle }) => endThread(worker, isIdle)))
  }

  private next(): void {
    while (this.queue.length > 0 && this.ended === null) {
      const worker = this.idle.pop() ?? this.spawn()
      if (worker === null) return
      const waiting = this.queue.shift()
      if (waiting !== undefined) this.give(worker, waiting)
    }
  }

  /** Listeners are kept: Node closes a worker's port when the last one is removed. */
  private spawn(): Worker | null {
    if (this.busy.size + this.idle.length >= this.most) return null
    const limits = { resourceLimits: { maxYoungGenerationSizeMb: 8 } }
    const worker = startThread('reading-thread', new URL('./worker.ts', import.meta.url), limits)
    worker.on('message', (result: FromWorker) => {
      // posted before it was ended
      if (this.ended !== null) return
      const waiting = this.busy.get(worker)
      if (result.kind === 'read') {
        waiting?.onRead(result.bytes)
        return
      }
      this.busy.delete(worker)
      this.idle.push(worker)
      if (result.kind === 'done') waiting?.done(result.result)
      else waiting?.failed(new FileProblem(result.reason))
      this.next()
    })
    const gone = (reason: unknown) => {
      this.busy.get(worker)?.failed(reason)
      this.busy.delete(worker)
      this.idle = this.idle.filter((candidate) => candidate !== worker)
    }
    worker.once('error', gone)
    worker.once('exit', () => gone(this.ended?.reason ?? new Error('a reading thread ended')))
    return worker
  }

  private give(worker: Worker, waiting: Waiting): void {
    this.busy.set(worker, waiting)
    const copies: ArrayBuffer[] = []
    worker.postMessage(ownBytes(waiting.task(), copies), copies)
  }
}

/**
 * The same value with every view into a larger buffer replaced by its own bytes: a message to a thread carries the whole
 * buffer behind a view, which for one file of an archive is the archive. Shared memory stays shared. `copies` are nobody
 * else's, so that a message may take them along.
 */
export function ownBytes<T>(value: T, copies: ArrayBuffer[] = []): T {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) {
    if (!isPartOfMore(value)) return value
    const own = Uint8Array.from(value)
    copies.push(own.buffer)
    return own as typeof value
  }
  if (Array.isArray(value)) return value.map((item: unknown) => ownBytes(item, copies)) as T
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [key, ownBytes(item, copies)] as const)
  return Object.fromEntries(entries) as T
}

function isPartOfMore({ buffer, byteLength }: Uint8Array): boolean {
  return buffer instanceof ArrayBuffer && byteLength < buffer.byteLength
}
