import { createContext, Script } from 'node:vm'

const script = new Script('work()')

/**
 * Runs work that has to end, and ends it where it does not: a pattern that goes back over its text again and again would
 * never give the process back. The limit is far above what a linear reading of the text takes, and far below any other.
 */
export function withinTime<T>(work: () => T, timeoutMs = 20_000): T {
  return script.runInContext(createContext({ work }), { timeout: timeoutMs }) as T
}
