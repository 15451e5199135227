import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const fromHere = createRequire(import.meta.url)

/**
 * Folder of the electron package; null if it is not installed. Does not import 'electron', which would start a
 * download.
 */
export function electronPackage(): string | null {
  try {
    return dirname(fromHere.resolve('electron/package.json'))
  } catch {
    return null
  }
}

/** Path of the installed Electron program, or null. `path.txt` is written by its installer. */
export function findElectron(): string | null {
  const folder = electronPackage()
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const note = folder === null ? null : join(folder, 'path.txt')
  const name = note !== null && existsSync(note) ? readFileSync(note, 'utf8').trim() : null
  if (override !== undefined && override !== '') return ifThere(join(override, name ?? standardName()))
  return folder === null || name === null ? null : ifThere(join(folder, 'dist', name))
}

function standardName(): string {
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function ifThere(path: string): string | null {
  return existsSync(path) ? path : null
}
