import type { Limits } from './system.ts'

/** Calls back once, when the time is up or the run ends; the returned function calls it off and must be called. */
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

/** Whole milliseconds since `start`, a value of performance.now(). */
export function msSince(start: number): number {
  return Math.round(performance.now() - start)
}

/** The system's word for what went wrong (`ECONNREFUSED`), empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
