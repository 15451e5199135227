import { lstatSync, readlinkSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { absolutePath, realOr } from '../../system/absolute-path.ts'

/** Limit of Linux. */
const mostLinks = 40

/**
 * Resolves symbolic links, with the spelling of the file system; the file need not exist. The last one of a circle of
 * links is returned as it is.
 */
export function linkEnd(path: string): string {
  let place = inRealFolder(absolutePath(path))
  for (let step = 0; step < mostLinks; step++) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) break
    const target = readlinkSync(place)
    place = inRealFolder(absolutePath(isAbsolute(target) ? target : `${dirname(place)}/${target}`))
  }
  return realOr(place)
}

function inRealFolder(path: string): string {
  return join(realOr(dirname(path)), basename(path))
}
