import { resolve } from 'node:path'

/**
 * What each of several paths is called: its last name, with as many folders before it as it takes to tell it from the
 * others, because two computers' logs have the same names. Forward slashes throughout.
 */
export function uniqueNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) =>
    resolve(path)
      .split(/[\\/]/)
      .filter((part) => part !== '')
  )
  return parts.map((own) => {
    const others = parts.filter((part) => part !== own)
    const needed = own.findIndex((_, at) => !others.some((other) => ends(other, at + 1) === ends(own, at + 1)))
    return ends(own, needed === -1 ? own.length : needed + 1)
  })
}

function ends(parts: readonly string[], count: number): string {
  return parts.slice(-count).join('/')
}
