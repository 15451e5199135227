import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BundledFileError } from './bundled-file-error.ts'

/** Our own files by their names (`probes/start-scan.js`), as they were when the program was built or not at all. */
export interface BundledFiles {
  /** Throws OwnFileProblem. */
  read(name: string): Uint8Array
  /** Where a folder of them is on the disk, for a program that wants files; all of it compared now. Throws OwnFileProblem. */
  folder(folder: string): string
  /** The names of those that cannot be used. */
  problems(): string[]
}

/** Files below a folder, compared with the hashes every time they are asked for; one without a hash is none of ours. */
export function bundledFilesIn(root: string, hashes: Readonly<Record<string, string>>): BundledFiles {
  const read = (name: string): Uint8Array => matching(name, bytesOf(join(root, name)), hashes)
  return {
    read,
    folder(folder) {
      for (const name of namesIn(folder, hashes)) read(name)
      return join(root, folder)
    },
    problems: () => Object.keys(hashes).filter((name) => !isUsable(() => read(name)))
  }
}

/** Throws OwnFileProblem for a folder of which nothing is known. */
export function namesIn(folder: string, hashes: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(hashes).filter((name) => name.startsWith(`${folder}/`))
  if (names.length === 0) throw new BundledFileError(folder)
  return names
}

/** The bytes where they are the ones; throws OwnFileProblem. */
export function matching(name: string, bytes: Uint8Array | null, hashes: Readonly<Record<string, string>>): Uint8Array {
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== hashes[name])
    throw new BundledFileError(name)
  return bytes
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    // not there, or not to be read: no use either way
    return null
  }
}

function isUsable(use: () => unknown): boolean {
  try {
    use()
    return true
  } catch {
    return false
  }
}
