import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/**
 * The absolute path of the same place, without a slash at its end. Windows takes `..` out of a path by its text alone;
 * elsewhere it is the folder above the one that a link before it leads to, which only the disk can tell.
 */
export function absolutePath(path: string): string {
  const parts = path.split('/')
  if (process.platform === 'win32' || !parts.includes('..')) return resolve(path)
  let place = isAbsolute(path) ? '/' : process.cwd()
  for (const part of parts) place = part === '..' ? dirname(realOr(place)) : join(place, part)
  return place
}

/** One name for all that the links on the way lead to, in the spelling of the file system; the path itself where there is nothing. */
export function realOr(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path // does not exist yet, or a Windows drive without support for it
  }
}
