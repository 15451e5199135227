import type { Worker } from 'node:worker_threads'
import { endThread, startThread } from '../../../system/bundled-files/start-thread.ts'
import type { JudgingAnswer, JudgingTasks } from './judging-task.ts'

interface Waiting {
  readonly done: (result: never) => void
  readonly failed: (reason: unknown) => void
}

/** A thread that judges one case. It answers in the order of the questions, and is ended as a whole. */
export class JudgingThread {
  private readonly worker: Worker
  private readonly waiting: Waiting[] = []
  private ended: { readonly reason: unknown } | null = null
  private readonly stop: () => void
  private readonly signal: AbortSignal | undefined

  /** Throws the signal's reason where it was called off before. */
  constructor(signal?: AbortSignal) {
    signal?.throwIfAborted()
    this.signal = signal
    this.stop = () => this.end(signal?.reason)
    signal?.addEventListener('abort', this.stop, { once: true })
    this.worker = startThread('judging-thread', new URL('./judging-thread.ts', import.meta.url), {})
    this.worker.on('message', (answer: JudgingAnswer) => {
      const next = this.waiting.shift()
      if ('fault' in answer) next?.failed(answer.fault)
      // the result belongs to this call
      else next?.done(answer.result as never)
    })
    this.worker.once('error', (error) => this.end(error))
    this.worker.once('exit', () => this.end(new Error('the judging thread ended')))
  }

  /** Rejects with our own fault, or with the reason the thread was ended for. */
  async ask<K extends keyof JudgingTasks>(
    kind: K,
    asked: JudgingTasks[K]['asked']
  ): Promise<JudgingTasks[K]['result']> {
    if (this.ended !== null) throw this.ended.reason
    return await new Promise((done, failed) => {
      this.waiting.push({ done, failed })
      this.worker.postMessage({ kind, asked })
    })
  }

  /** Everything still asked for is rejected with the reason. */
  end(reason: unknown): void {
    if (this.ended !== null) return
    this.ended = { reason }
    this.signal?.removeEventListener('abort', this.stop)
    const open = this.waiting.splice(0)
    for (const { failed } of open) failed(reason)
    void endThread(this.worker, open.length === 0)
  }
}
