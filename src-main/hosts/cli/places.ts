import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageProblem } from './usage-problem.ts'

/** Nothing is written over what is to be read, nor over what the same run writes. Throws UsageProblem. */
export function mustStandApart(targets: readonly (string | null | undefined)[], inputs: readonly string[]): void {
  const given = targets.flatMap((target) => target ?? [])
  if (given.filter((target) => target === '-').length > 1) throw new UsageProblem((say) => say.oneOutput)
  const taken = new Set(inputs.flatMap((input) => placeOf(input) ?? []))
  for (const target of given.filter((one) => one !== '-')) {
    const place = placeOf(target)
    if (place === null) continue
    if (taken.has(place)) throw new UsageProblem((say) => say.takenPlace(target))
    taken.add(place)
  }
}

/** The same for every name of one file; null for what is no file, such as a device that swallows everything. */
function placeOf(path: string): string | null {
  const full = resolve(path)
  const about = statSync(full, { bigint: true, throwIfNoEntry: false })
  if (about !== undefined) return about.isFile() ? `${about.dev}:${about.ino}` : null
  const folder = dirname(full)
  const named = join(existsSync(folder) ? realpathSync(folder) : folder, basename(full))
  return process.platform === 'win32' ? named.toLowerCase() : named
}
