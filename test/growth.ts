/** How often the small input fits into the large one. */
const times = 64
/** Linear work grows 64-fold, quadratic work 4,096-fold: the limit is at equal distance to both. */
const limit = times * 8
/** The small input is read until it has taken that long, which evens out the garbage it leaves. */
const leastMicroseconds = 5_000

/** Processor time of this thread alone: waiting for a busy machine does not count. */
function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

/**
 * By how much more work a reader has with an input 64 times as long, and whether that is still in proportion. A ratio of
 * processor times, so neither the speed of the machine nor its load matters.
 */
export function growth<T>(
  input: (times: number) => T,
  read: (input: T) => unknown
): { linear: boolean; factor: number } {
  const [small, large] = [input(1), input(times)]
  // compiled before it is measured
  read(small)
  let [rounds, total] = [0, 0]
  for (; total < leastMicroseconds; rounds++) total += processorTime(() => read(small))
  const factor = processorTime(() => read(large)) / (total / rounds)
  return { linear: factor < limit, factor }
}
