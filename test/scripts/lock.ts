import { readFileSync } from 'node:fs'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * `npm ci` refuses a lock in which an optional package of a locked one is absent. That happens when a registry lacks a
 * platform's binary on the day the lock is written, so it is checked after every change of dependencies.
 */
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const present = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)))
const absent = Object.entries(lock.packages).flatMap(([path, locked]) =>
  Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !present.has(name))
    .map((name) => `${path}: ${name}`)
)
if (absent.length > 0) {
  console.error(`package-lock.json lacks optional packages:\n${absent.join('\n')}`)
  process.exitCode = 1
} else console.log(`package-lock.json is complete (${Object.keys(lock.packages).length} packages)`)
