import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFakeElectron } from './fake-electron.ts'
import { windowsNode } from './windows-node.ts'

const root = join(import.meta.dirname, '../..')
const zipProgram = '/usr/bin/7za'

/** Packs what is built around a fake for Electron; `output` then holds `win-unpacked` and the like. */
export function packAroundFakeElectron(output: string, target: 'dir' | 'zip', arch: 'x64' | 'arm64'): void {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  const electron = join(output, `fake-electron-${arch}`)
  makeFakeElectron(electron, windowsNode(), version)
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const settings = {
    electronDist: electron,
    'directories.output': output,
    // the fake is 90 MB of code that nobody is going to start
    compression: 'store'
  }
  const given = Object.entries(settings).map(([key, value]) => `-c.${key}=${value}`)
  execFileSync(
    process.execPath,
    [builder, '--win', target, `--${arch}`, '--publish', 'never', '-c', 'electron.config.ts', ...given],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment() }
  )
}

/** Without certificates: a fake is not to be signed. electron-builder would fetch a packer of its own. */
function environment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(WIN_)?CSC_/.test(name)))
  const packer = existsSync(zipProgram) ? { ELECTRON_BUILDER_7ZIP_PATH: zipProgram } : {}
  return { ...env, ...packer, CSC_IDENTITY_AUTO_DISCOVERY: 'false' }
}
