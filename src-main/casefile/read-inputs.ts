import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { InputProblem } from './input-problem.ts'
import { fileProblemOf } from './large/file-problem.ts'
import type { RawFile } from './raw-file.ts'

const mostFiles = 2000
/** Larger ones are read piece by piece. */
const mostAtOnce = 48 * 1024 * 1024
const headBytes = 64 * 1024
const mostBytes = 16 * 1024 * 1024 * 1024

interface Found {
  readonly name: string
  readonly path: string
  /** Named by the user, not found in a folder: then it has to be readable. */
  readonly named: boolean
}

/**
 * Reads files and whole folders (links inside them are not followed), at most 2,000 files; of files above 48 MB only the
 * beginning, and larger than 16 GB is named but not read. Throws `InputProblem` for a path that is not there or may not
 * be read; a file below a folder that may not be read is named with its problem.
 */
export async function readInputs(paths: readonly string[]): Promise<RawFile[]> {
  const found: Found[] = []
  for (const path of paths) {
    const about = await orProblem(path, stat(path))
    if (about.isDirectory()) found.push(...(await filesBelow(path, '', mostFiles - found.length)))
    // a pipe or a device may never end
    else if (!about.isFile()) throw new InputProblem(path, 'unreadable')
    else found.push({ name: basename(resolve(path)), path, named: true })
  }
  const taken = new Set<string>()
  const files: RawFile[] = []
  for (const { name, path, named } of found.slice(0, mostFiles)) {
    const unique = uniqueName(name, taken)
    files.push(named ? await orProblem(path, rawFile(unique, path)) : await orUnread(unique, rawFile(unique, path)))
  }
  return files
}

async function filesBelow(folder: string, prefix: string, most: number): Promise<Found[]> {
  const entries = await orProblem(folder, readdir(folder, { withFileTypes: true }))
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: Found[] = []
  for (const entry of sorted) {
    if (found.length >= most) return found
    const [name, path] = [`${prefix}${entry.name}`, join(folder, entry.name)]
    if (entry.isDirectory()) found.push(...(await filesBelow(path, `${name}/`, most - found.length)))
    if (entry.isFile()) found.push({ name, path, named: false })
  }
  return found
}

async function rawFile(name: string, path: string): Promise<RawFile> {
  const { size } = await stat(path)
  if (size > mostBytes) return { name, bytes: new Uint8Array(0), unreadSize: size }
  if (size > mostAtOnce) return { name, bytes: await headOf(path), large: { path, size } }
  return { name, bytes: await readFile(path) }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function orUnread(name: string, work: Promise<RawFile>): Promise<RawFile> {
  try {
    return await work
  } catch (error) {
    return { name, bytes: new Uint8Array(0), problem: fileProblemOf(error).reason }
  }
}

async function orProblem<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    throw new InputProblem(path, missing ? 'not-found' : 'unreadable')
  }
}

/** `a.log`, `a (2).log`, …: in the order in which the paths were given. */
function uniqueName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const cut = dot > name.lastIndexOf('/') + 1 ? dot : name.length
  let unique = name
  for (let count = 2; taken.has(unique); count++) unique = `${name.slice(0, cut)} (${count})${name.slice(cut)}`
  taken.add(unique)
  return unique
}
