import type { Limits } from './system.ts'

/**
 * Calls `ended` once, when the time is up or the run ends. The returned function cancels the timer and must be called.
 */
export function deadline(limits: Limits, ended: (why: 'no-answer' | 'unfinished') => void): () => void {
  const abort = () => {
    ended('unfinished')
  }
  const timer = setTimeout(() => {
    ended('no-answer')
  }, limits.timeoutMs)
  limits.signal.addEventListener('abort', abort, { once: true })
  return () => {
    clearTimeout(timer)
    limits.signal.removeEventListener('abort', abort)
  }
}

/** Integer milliseconds since `start`, a value of performance.now(). */
export function msSince(start: number): number {
  return Math.round(performance.now() - start)
}

/** Error code such as `ECONNREFUSED`; empty if there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
