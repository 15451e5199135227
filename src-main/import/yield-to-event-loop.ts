import { setImmediate, setTimeout } from 'node:timers/promises'

const atLeastEveryMs = 100
const pauseMs = 25

/**
 * Between files others get their turn: a timer may say that the time is up, a page is told how far it is. After a while
 * of reading the pause is long enough for a new connection, whose word to stop takes some turns of the loop to arrive.
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
