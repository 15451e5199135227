import { readdirSync, statSync, type BigIntStats, type Dirent } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { absolutePath } from '../../system/absolute-path.ts'
import { linkEnd } from '../node/link-end.ts'
import { mayBeReplaced } from './own-result.ts'
import { UsageProblem } from './usage-problem.ts'

/** Limit for listing a folder; larger than any input folder. */
const mostEntries = 1_000_000

/**
 * Throws UsageProblem if an output file is an input or located in an input folder, is used twice, or contains something
 * other than a result of this program.
 */
export function assertDistinctPaths(targets: readonly (string | null | undefined)[], inputs: readonly string[]): void {
  const given = targets.flatMap((target) => target ?? [])
  if (given.filter((target) => target === '-').length > 1) throw new UsageProblem((text) => text.oneOutput)
  const taken = new Set<string>()
  for (const target of given.filter((text) => text !== '-')) {
    const place = placeOf(target)
    if (place === null) continue
    if (taken.has(place.id) || inputs.some((input) => holds(input, place))) {
      throw new UsageProblem((text) => text.takenPlace(target))
    }
    if (!mayBeReplaced(target)) throw new UsageProblem((text) => text.notOurs(target))
    taken.add(place.id)
  }
}

export interface Place {
  /** Identical for all names of one file. */
  readonly id: string
  /** Null where only the open file is known. */
  readonly path: string | null
  readonly exists: boolean
  readonly hasOtherNames: boolean
}

/** Null if the path is not a regular file, e.g. /dev/null. */
function placeOf(path: string): Place | null {
  const end = linkEnd(path)
  const about = aboutOf(path)
  if (about === null) {
    const id = process.platform === 'win32' ? end.toLowerCase() : end
    return { id, path: end, exists: false, hasOtherNames: false }
  }
  return about.isFile() ? { id: idOf(about), path: end, exists: true, hasOtherNames: about.nlink > 1n } : null
}

/** Null where there is nothing, or nothing that may be asked. */
function aboutOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

export function idOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`
}

/** True if the file is the input, below it, or a hard link to a file below it. */
export function holds(input: string, place: Place): boolean {
  const about = aboutOf(input)
  if (about === null || !place.exists) return false
  const id = idOf(about)
  if (!about.isDirectory()) return id === place.id
  const above = place.path === null ? [] : foldersAbove(place.path)
  return above.some((folder) => identity(folder) === id) || namedBelow(absolutePath(input), place)
}

function identity(path: string): string | null {
  const about = aboutOf(path)
  return about === null ? null : idOf(about)
}

function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

/**
 * True if the file is reachable below the input under another name: hard link, mounted or shared folder. Symbolic links
 * in folders are not read.
 */
function namedBelow(input: string, place: Place): boolean {
  const name = place.path === null ? null : basename(place.path).toLowerCase()
  const waiting = [input]
  let seen = 0
  for (let folder = waiting.pop(); folder !== undefined && seen < mostEntries; folder = waiting.pop()) {
    for (const entry of entriesOf(folder)) {
      seen++
      const path = join(folder, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      const mayBe = entry.isFile() && (place.hasOtherNames || entry.name.toLowerCase() === name)
      if (mayBe && identity(path) === place.id) return true
    }
  }
  return false
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return [] // a folder that cannot be listed is not read either
  }
}
