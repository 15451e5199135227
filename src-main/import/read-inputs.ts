import { stat } from 'node:fs/promises'
import { absolutePath, realOr } from '../system/absolute-path.ts'
import { isTimedOut } from './import-options.ts'
import type { RawFile } from '../casefile/raw-file.ts'
import { InputProblem } from './input-problem.ts'
import { listFolder, type FoundFile, type LeftOut } from './list-folder.ts'
import { FileReader, isNoText } from './read-file.ts'
import { chooseFiles } from './choose-files.ts'

const mostFiles = 2000

interface Named {
  /** As it was given. */
  readonly given: string
  readonly path: string
  readonly name: string
  readonly isFolder: boolean
}

/**
 * Reads files and folders, at most the 2,000 most relevant files by their content, and of large files only the beginning. Files of a
 * folder that are not read are listed as separate inputs. A path given twice counts once. Names include the folder's
 * name only if several folders were given. Throws `InputProblem` for a path that does not exist or cannot be read; when
 * cancelled, returns what was read so far.
 */
export async function readInputs(paths: readonly string[], signal?: AbortSignal): Promise<RawFile[]> {
  const once = [...new Map(paths.map((path) => [placeOf(path), path])).values()]
  const names = uniqueNames(once)
  const named: Named[] = []
  for (const [at, given] of once.entries()) {
    const about = await orProblem(given, stat(given))
    // a pipe or a device may never end
    if (!about.isDirectory() && !about.isFile()) throw new InputProblem(given, 'unreadable')
    named.push({ given, path: absolutePath(given), name: names[at] ?? given, isFolder: about.isDirectory() })
  }
  const inFolders: FoundFile[] = []
  const leftOut: LeftOut[] = []
  for (const { given, path, name } of named.filter((candidate) => candidate.isFolder)) {
    const folder = await orProblem(given, listFolder(path, once.length === 1 ? '' : `${name}/`, name))
    // a folder may hold more files than a call takes arguments
    for (const file of folder.found) inFolders.push(file)
    for (const left of folder.leftOut) leftOut.push(left)
  }
  const singleFiles = named.filter((candidate) => !candidate.isFolder)
  const files = await chooseFiles(singleFiles, mostFiles, signal)
  const places = new Set(singleFiles.map((file) => placeOf(file.path)))
  // what links lead to is compared only where there is something to compare with
  const others = places.size === 0 ? inFolders : inFolders.filter((inFolder) => !places.has(placeOf(inFolder.path)))
  const chosen = await chooseFiles(others, mostFiles - files.length, signal)
  const reader = new FileReader()
  const read: RawFile[] = []
  for (const { given, name, path } of files) {
    if (signal?.aborted !== true) read.push(await orProblem(given, reader.read(name, path)))
    else read.push(...outOfTime(name, signal))
  }
  for (const { name, path } of chosen) {
    if (signal?.aborted !== true) read.push(await reader.readIfPossible(name, path))
    else read.push(...outOfTime(name, signal))
  }
  const notRead = singleFiles.length - files.length + others.length - chosen.length
  if (notRead > 0) leftOut.push({ name: placesOf(named), remark: { id: 'files-left-out', count: notRead } })
  return [...read, ...leftOut.map((out) => ({ ...out, bytes: new Uint8Array(0) }))]
}

/** One for all ways to write a path, and for all links to it. */
function placeOf(path: string): string {
  return realOr(absolutePath(path))
}

/** Files that the time limit cut off are listed; nothing is reported after a cancel. */
function outOfTime(name: string, signal: AbortSignal): RawFile[] {
  return isTimedOut({ signal }) ? [{ name, bytes: new Uint8Array(0), problem: 'timed-out' }] : []
}

/** Names of folders; of loose files only the first name, because there may be thousands. */
function placesOf(named: readonly Named[]): string {
  const folders = named.filter((candidate) => candidate.isFolder).map((item) => item.name)
  return folders.length > 0 ? folders.join(', ') : `${named[0]?.name ?? ''} …`
}

async function orProblem<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    throw new InputProblem(path, missing && !isNoText(path) ? 'not-found' : 'unreadable')
  }
}

/**
 * A distinct name for each path: its last part, preceded by as many folders as needed, because logs of two computers
 * have the same file names. With forward slashes.
 */
function uniqueNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) =>
    absolutePath(path)
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
