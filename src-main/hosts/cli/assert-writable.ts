import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { absolutePath } from '../../system/absolute-path.ts'
import { UsageProblem } from './usage-problem.ts'
import { systemCode, WriteProblem } from './write-problem.ts'

/** The name of a folder; the system ignores the slash where it takes a path apart, and refuses it elsewhere. */
const namesFolder = process.platform === 'win32' ? /[\\/]$/ : /\/$/

/** Checks the target folder before anything is collected, so that no run is lost. Throws UsageProblem. */
export function assertWritable(path: string | undefined): void {
  if (path === undefined || path === '-') return
  if (namesFolder.test(path) || !takesFile(path)) throw new UsageProblem((texts) => texts.noFolder(path))
}

/** Throws WriteProblem for a name that cannot be one: too long, or a circle of links. */
function takesFile(path: string): boolean {
  const place = absolutePath(path)
  if (!isWritableFolder(dirname(place))) return false
  try {
    const about = statSync(place, { throwIfNoEntry: false })
    return about === undefined || (!about.isDirectory() && isAllowed(path))
  } catch (error) {
    throw new WriteProblem(path, systemCode(error) ?? 'unknown')
  }
}

function isWritableFolder(folder: string): boolean {
  return isAllowed(folder) && statSync(folder).isDirectory()
}

function isAllowed(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
