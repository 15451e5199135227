import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FileProblem } from './file-problem.ts'
import type { FromWorker, Task, TaskResult, Tasks } from './task.ts'

const mostWorkers = 8

interface Waiting {
  /** Made when its turn comes, so that it may use what was learned meanwhile. */
  readonly task: () => Task
  readonly done: (result: TaskResult) => void
  readonly failed: (reason: unknown) => void
  readonly onRead: (bytes: number) => void
}

/** Worker threads that share a queue; ended as a whole, which stops whatever they do at once. */
export class Crew {
  private readonly idle: Worker[] = []
  private readonly all = new Set<Worker>()
  private readonly queue: Waiting[] = []
  private ended: unknown = null
  private readonly most: number

  constructor(workers: number = availableParallelism()) {
    this.most = Math.min(workers, mostWorkers)
  }

  /** Rejects with `FileProblem`, or with the reason the crew was ended for. `first` goes before everything that waits. */
  async ask<K extends keyof Tasks>(
    kind: K,
    asked: () => Tasks[K]['asked'],
    onRead: (bytes: number) => void,
    first = false
  ): Promise<Tasks[K]['result']> {
    const result = await new Promise<TaskResult>((done, failed) => {
      // kind and question come as one pair, which building them apart hides from the compiler
      const waiting = { task: () => ({ kind, asked: asked() }) as Task, done, failed, onRead }
      if (first) this.queue.unshift(waiting)
      else this.queue.push(waiting)
      this.next()
    })
    // a worker answers the task it was given
    return result as Tasks[K]['result']
  }

  /** Everything still asked for is rejected with the reason. */
  async end(reason: unknown): Promise<void> {
    this.ended = { reason }
    for (const { failed } of this.queue.splice(0)) failed(reason)
    await Promise.all([...this.all].map((worker) => worker.terminate()))
  }

  private next(): void {
    while (this.queue.length > 0 && this.ended === null) {
      const worker = this.idle.pop() ?? this.hire()
      if (worker === null) return
      const waiting = this.queue.shift()
      if (waiting !== undefined) this.give(worker, waiting)
    }
  }

  private hire(): Worker | null {
    if (this.all.size >= this.most) return null
    const worker = new Worker(workerFile())
    this.all.add(worker)
    return worker
  }

  private give(worker: Worker, waiting: Waiting): void {
    const settle = (settled: () => void) => {
      worker.removeAllListeners()
      settled()
      if (this.all.has(worker)) this.idle.push(worker)
      this.next()
    }
    const gone = (reason: unknown) => {
      this.all.delete(worker)
      settle(() => waiting.failed(reason))
    }
    worker.on('message', (said: FromWorker) => {
      if (said.say === 'read') waiting.onRead(said.bytes)
      if (said.say === 'done') settle(() => waiting.done(said.result))
      if (said.say === 'problem') settle(() => waiting.failed(new FileProblem(said.reason)))
    })
    worker.once('error', gone)
    worker.once('exit', () => gone(this.ended ?? new Error('a reading thread ended')))
    worker.postMessage(waiting.task())
  }
}

/** Beside this file in the source tree; in a build above the folder of chunks, or beside the bundle. */
function workerFile(): string {
  const places = ['worker.ts', 'reading-thread.js', '../reading-thread.js'].map((name) =>
    join(import.meta.dirname, name)
  )
  return places.find((place) => existsSync(place)) ?? 'reading-thread.js'
}
