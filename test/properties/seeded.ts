import fc from 'fast-check'

/** The same inputs in every run, unless a seed is given; fast-check prints the seed and the path of what failed. */
const seed = Number(process.env['SUP_DOCTOR_SEED'] ?? 20261129)
/** `SUP_DOCTOR_RUNS=20` tries twenty times as much. */
const times = Number(process.env['SUP_DOCTOR_RUNS'] ?? 1)

/** Holds a property for so many inputs. */
export async function holds<T>(
  runs: number,
  inputs: fc.Arbitrary<T>,
  predicate: (input: T) => Promise<void>
): Promise<void> {
  await fc.assert(fc.asyncProperty(inputs, predicate), { seed, numRuns: runs * times })
}
