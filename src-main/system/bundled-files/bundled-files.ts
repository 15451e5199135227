import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown for a bundled file that is missing or differs from the one the program was built with. */
export class BundledFileError extends Error {
  override readonly name = 'OwnFileProblem'
  readonly file: string
  constructor(file: string) {
    super(`${file} is missing or not the file this program was built with, and was not used`)
    this.file = file
  }
}

/**
 * Access to the bundled files by path (`probes/start-scan.js`); only files identical to those of the build are
 * returned.
 */
export interface BundledFiles {
  /** Throws BundledFileError. */
  read(name: string): Uint8Array
  /**
   * Path of a folder on disk, for programs that need files; all of its files are verified by this call. Throws
   * BundledFileError.
   */
  folder(folder: string): string
  /** Paths of the unusable files. */
  problems(): string[]
}

/** Bundled files below a folder, verified on every access; a file without a hash is rejected. */
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

/** Paths of the files in a folder. Throws BundledFileError for an unknown folder. */
export function namesIn(folder: string, hashes: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(hashes).filter((name) => name.startsWith(`${folder}/`))
  if (names.length === 0) throw new BundledFileError(folder)
  return names
}

/** Returns the bytes if their hash matches. Throws BundledFileError. */
export function matching(name: string, bytes: Uint8Array | null, hashes: Readonly<Record<string, string>>): Uint8Array {
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== hashes[name])
    throw new BundledFileError(name)
  return bytes
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    // missing and unreadable files are treated alike
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
