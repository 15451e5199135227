import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage } from './find-electron.ts'

/** Milliseconds: enough for a slow connection, short enough not to delay the start noticeably. */
const reachTimeoutMs = 2_500
const installTimeoutMs = 300_000

/** Downloads Electron with its own installer; false immediately if the source is unreachable. */
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
