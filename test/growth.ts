/** How many times the small input the large one is. */
const times = 8
/** Linear work grows 8-fold, more where the large input no longer fits the processor's cache; quadratic work grows 64-fold. */
const limit = 5 * times
/** The small input grows until reading it takes this long, for shorter times are mostly noise. */
const leastMicroseconds = 2_000
/** The small input never becomes longer than this many times the shortest: what is quicker still need not be measured. */
const mostGrown = 512
/** The median of these measurements counts: garbage collection adds time, and the system's own rounding may take some away. */
const measurements = 3

/** Microseconds. Linux counts a thread's time in ticks of some milliseconds, and brings it up to date where the process' is asked for. */
function threadTime(): number {
  process.cpuUsage()
  const { user, system } = process.threadCpuUsage()
  return user + system
}

/**
 * Processor time of this thread for one reading, in microseconds: waiting for a busy machine does not count. Each reading gets
 * an input of its own, because the engine remembers what it matched in a string.
 */
function processorTime<T>(input: () => T, read: (input: T) => unknown): number {
  const taken = Array.from({ length: measurements }, () => {
    const fresh = input()
    const before = threadTime()
    read(fresh)
    return threadTime() - before
  })
  return taken.sort((a, b) => a - b)[(measurements - 1) / 2] ?? 0
}

/**
 * By how much more work a reader has with an input 8 times as long, and whether that is still in proportion. A ratio of
 * processor times, so neither the speed of the machine nor its load matters.
 */
export function growth<T>(
  input: (times: number) => T,
  read: (input: T) => unknown
): { linear: boolean; factor: number } {
  let scale = 1
  let small = processorTime(() => input(scale), read)
  while (small < leastMicroseconds && scale < mostGrown) {
    scale *= 2
    small = processorTime(() => input(scale), read)
  }
  const factor = processorTime(() => input(scale * times), read) / small
  return { linear: factor < limit, factor }
}
