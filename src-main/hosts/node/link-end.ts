import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Limit of Linux. */
const mostLinks = 40

/** Resolves symbolic links, with the spelling of the file system; the file need not exist. */
export function linkEnd(path: string): string {
  let place = inRealFolder(resolve(path))
  for (let step = 0; step < mostLinks; step++) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) break
    place = inRealFolder(resolve(dirname(place), readlinkSync(place)))
  }
  return inOwnSpelling(place)
}

function inRealFolder(path: string): string {
  return join(inOwnSpelling(dirname(path)), basename(path))
}

function inOwnSpelling(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path // does not exist yet, or a Windows drive without support for it
  }
}
