import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** As many as Linux follows. */
const mostLinks = 40

/** Where a path leads through symbolic links, in the file system's own spelling; also where nothing lies there yet. */
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
    return path // not there yet, or on a drive of Windows that cannot tell
  }
}
