import type { SystemAnswer } from '../../contract/evidence/name-answers.ts'
import type { Limits, Network } from '../system.ts'

/**
 * Asks the system for one name after the other, all within one time limit: each look-up is a process of its own, or in
 * Electron one of the two threads there are for it (libuv, slow work), and the way to the server needs one as well.
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
