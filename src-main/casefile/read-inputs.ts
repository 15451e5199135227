import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { InputProblem } from './input-problem.ts'
import type { RawFile } from './raw-file.ts'

const mostFiles = 2000
const mostBytes = 512 * 1024 * 1024

/**
 * Reads files and whole folders (links inside them are not followed), at most 2,000 files; larger than 512 MB is named
 * but not read. Throws `InputProblem` for a path that is not there or may not be read.
 */
export async function readInputs(paths: readonly string[]): Promise<RawFile[]> {
  const found: { readonly name: string; readonly path: string }[] = []
  for (const path of paths) {
    const about = await orProblem(path, stat(path))
    if (about.isDirectory()) found.push(...(await filesBelow(path, '', mostFiles - found.length)))
    else found.push({ name: basename(resolve(path)), path })
  }
  const taken = new Set<string>()
  const files: RawFile[] = []
  for (const { name, path } of found.slice(0, mostFiles)) {
    files.push(await rawFile(uniqueName(name, taken), path))
  }
  return files
}

async function filesBelow(folder: string, prefix: string, most: number): Promise<{ name: string; path: string }[]> {
  const entries = await orProblem(folder, readdir(folder, { withFileTypes: true }))
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: { name: string; path: string }[] = []
  for (const entry of sorted) {
    if (found.length >= most) return found
    const [name, path] = [`${prefix}${entry.name}`, join(folder, entry.name)]
    if (entry.isDirectory()) found.push(...(await filesBelow(path, `${name}/`, most - found.length)))
    if (entry.isFile()) found.push({ name, path })
  }
  return found
}

async function rawFile(name: string, path: string): Promise<RawFile> {
  const { size } = await orProblem(path, stat(path))
  if (size > mostBytes) return { name, bytes: new Uint8Array(0), unreadSize: size }
  return { name, bytes: await orProblem(path, readFile(path)) }
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
