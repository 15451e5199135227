import { setImmediate, setTimeout } from 'node:timers/promises'

const atLeastEveryMs = 100
const pauseMs = 25

/**
 * Yields to the event loop between files so that time-outs, progress and cancel requests get through. After 100 ms it
 * waits 25 ms: a cancel on a new connection needs several turns.
 */
export class EventLoopYield {
  private last = performance.now()

  async yield(): Promise<void> {
    if (performance.now() - this.last < atLeastEveryMs) {
      await setImmediate()
      return
    }
    await setTimeout(pauseMs)
    this.last = performance.now()
  }
}
