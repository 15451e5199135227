import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolderPrefix } from '../temporary-files.ts'
import { BundledFileError, matching, namesIn, bundledFilesIn, type BundledFiles } from './bundled-files.ts'

/**
 * Bundled files embedded in the executable. Where files on disk are required (cscript.exe reads a script from a file
 * only: learn.microsoft.com/windows-server/administration/windows-commands/cscript), those in one of the folders `beside`
 * the program are used if all of them are the build's: rules on what may run seldom allow the temporary folder. Else they
 * are extracted on first use to a folder of this process, which is removed at exit.
 */
export function filesInside(
  asset: (name: string) => Uint8Array | null,
  hashes: Readonly<Record<string, string>>,
  beside: readonly string[] = []
): BundledFiles {
  const written = new Set<string>()
  let root: string | null = null
  const read = (name: string): Uint8Array => matching(name, asset(name), hashes)
  return {
    read,
    folder(folder) {
      const names = namesIn(folder, hashes)
      for (const place of beside) {
        const found = verified(bundledFilesIn(place, hashes), folder)
        if (found !== null) return found
      }
      root ??= freshFolder()
      for (const name of names.filter((text) => !written.has(text))) {
        const path = join(root, name)
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        // fails if the file already exists
        writeFileSync(path, read(name), { flag: 'wx', mode: 0o600 })
        written.add(name)
      }
      // verified again, because files on disk may have been changed
      return bundledFilesIn(root, hashes).folder(folder)
    },
    problems: () => []
  }
}

/** Null where one of the folder's files is missing or another. */
function verified(files: BundledFiles, folder: string): string | null {
  try {
    return files.folder(folder)
  } catch (error) {
    if (error instanceof BundledFileError) return null
    throw error
  }
}

/** Creates a folder with a random name; fails if it exists. */
function freshFolder(): string {
  const folder = `${temporaryFolderPrefix()}${randomUUID()}`
  mkdirSync(folder, { mode: 0o700 })
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
