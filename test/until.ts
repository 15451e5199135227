import { vi } from 'vitest'

/**
 * Waits for a condition: for `false`, or an assertion that throws, it asks again. Vitest's own second would end the wait
 * on a busy machine; here it is ended by the test's limit, as everything that hangs.
 */
export async function until(condition: () => unknown): Promise<void> {
  await vi.waitFor(
    async () => {
      if ((await condition()) === false) throw new Error(`still waiting for ${String(condition)}`)
    },
    { timeout: 2 ** 31 - 1 }
  )
}
