import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Set where everything has to be there; a missing program is then a failure, not an omission. */
const requireAll = process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

/** Debian puts servers where an ordinary user's PATH does not look. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/** The full path of a program, or null. */
function programPath(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return folders.map((folder) => join(folder, file)).find(isExecutable) ?? null
}

/** The full path of a program that a test cannot do without. */
export function requiredProgram(name: string): string {
  const path = programPath(name)
  if (path === null) throw new Error(`${name} is not installed`)
  return path
}

/** True when a test has to be left out; says so in one sentence, or throws where nothing may be left out. */
export function missing(...programs: readonly string[]): boolean {
  const absent = programs.filter((name) => programPath(name) === null)
  if (absent.length === 0) return false
  const sentence = `Left out, because these programs are not installed: ${absent.join(', ')}.`
  if (requireAll) throw new Error(sentence)
  console.warn(sentence)
  return true
}

/** True where this process may make network namespaces; says in one sentence why not. A missing right is no failure. */
export function canBreakNetworks(): boolean {
  const absent = ['ip', 'nft', 'ss', 'nginx', 'squid'].filter((name) => programPath(name) === null)
  if (process.getuid?.() === 0 && absent.length === 0) return true
  const why = absent.length > 0 ? `these programs are not installed: ${absent.join(', ')}` : 'that needs root'
  console.warn(`Left out, broken networks in namespaces: ${why}.`)
  return false
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
