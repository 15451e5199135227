import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage } from './find-electron.ts'

/** Long enough for a slow line's first answer, short enough not to be felt as waiting. */
const reachTimeoutMs = 2_500
const installTimeoutMs = 300_000

/** Fetches the program with the package's own installer; false at once where its source cannot be reached. */
export async function fetchElectron(textOf: (line: string) => void): Promise<boolean> {
  const folder = electronPackage()
  if (folder === null || !(await sourceAnswers())) return false
  textOf('Fetching the Electron program once (about 120 MB) …')
  return await new Promise((done) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'inherit'] })
    const limit = setTimeout(() => installer.kill(), installTimeoutMs)
    const end = (fetched: boolean): void => {
      clearTimeout(limit)
      done(fetched)
    }
    installer.once('error', () => end(false))
    installer.once('exit', (code) => end(code === 0))
  })
}

async function sourceAnswers(): Promise<boolean> {
  const source =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron'
  try {
    const answered = await fetch(source, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(reachTimeoutMs)
    })
    return answered.status < 500
  } catch {
    return false
  }
}
