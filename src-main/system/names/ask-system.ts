import type { SystemAnswer } from '../../contract/evidence/name-answers.ts'
import type { Limits, Network } from '../system.ts'

/**
 * Looks up the names at the system resolver sequentially within one time limit: each lookup needs a process of its own,
 * or in Electron one of two threads (libuv, slow work), which the access probe also needs.
 */
export async function askSystem(
  names: readonly string[],
  limits: Limits,
  resolve: Network['resolve'],
  clock = () => performance.now()
): Promise<SystemAnswer[]> {
  const end = clock() + limits.timeoutMs
  const answers: SystemAnswer[] = []
  for (const name of names) {
    const timeoutMs = end - clock()
    if (timeoutMs < 1) {
      answers.push({ outcome: 'unfinished', addresses: [], durationMs: 0 })
      continue
    }
    const { outcome, addresses, durationMs } = await resolve(name, { timeoutMs, signal: limits.signal })
    answers.push({ outcome, addresses, durationMs })
  }
  return answers
}
