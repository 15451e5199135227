import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isTimedOut } from './import-options.ts'
import type { RawFile } from '../casefile/raw-file.ts'
import { InputProblem } from './input-problem.ts'
import { listFolder, type FoundFile, type LeftOut } from './list-folder.ts'
import { FileReader } from './read-file.ts'
import { chooseFiles } from './choose-files.ts'

const mostFiles = 2000

interface Named {
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
  const once = [...new Map(paths.map((path) => [resolve(path), path])).values()]
  const names = uniqueNames(once)
  const named: Named[] = []
  for (const [at, path] of once.entries()) {
    const about = await orProblem(path, stat(path))
    // a pipe or a device may never end
    if (!about.isDirectory() && !about.isFile()) throw new InputProblem(path, 'unreadable')
    named.push({ path, name: names[at] ?? path, isFolder: about.isDirectory() })
  }
  const inFolders: FoundFile[] = []
  const leftOut: LeftOut[] = []
  for (const { path, name } of named.filter((candidate) => candidate.isFolder)) {
    const folder = await orProblem(path, listFolder(path, once.length === 1 ? '' : `${name}/`, name))
    // a folder may hold more files than a call takes arguments
    for (const file of folder.found) inFolders.push(file)
    for (const left of folder.leftOut) leftOut.push(left)
  }
  const singleFiles = named.filter((candidate) => !candidate.isFolder)
  const files = await chooseFiles(singleFiles, mostFiles, signal)
  const given = new Set(singleFiles.map((file) => resolve(file.path)))
  const others = inFolders.filter((inFolder) => !given.has(resolve(inFolder.path)))
  const chosen = await chooseFiles(others, mostFiles - files.length, signal)
  const reader = new FileReader()
  const read: RawFile[] = []
  for (const { name, path } of files) {
    if (signal?.aborted !== true) read.push(await orProblem(path, reader.read(name, path)))
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
    throw new InputProblem(path, missing ? 'not-found' : 'unreadable')
  }
}

/**
 * A distinct name for each path: its last part, preceded by as many folders as needed, because logs of two computers
 * have the same file names. With forward slashes.
 */
function uniqueNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) =>
    resolve(path)
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
