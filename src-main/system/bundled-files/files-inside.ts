import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolderPrefix } from '../temporary-files.ts'
import { matching, namesIn, bundledFilesIn, type BundledFiles } from './bundled-files.ts'

/**
 * Bundled files embedded in the executable. Where files on disk are required, they are extracted on first use to a
 * folder of this process, which is removed at exit.
 */
export function filesInside(
  asset: (name: string) => Uint8Array | null,
  hashes: Readonly<Record<string, string>>
): BundledFiles {
  const written = new Set<string>()
  let root: string | null = null
  const read = (name: string): Uint8Array => matching(name, asset(name), hashes)
  return {
    read,
    folder(folder) {
      root ??= freshFolder()
      for (const name of namesIn(folder, hashes).filter((text) => !written.has(text))) {
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

/** Creates a folder with a random name; fails if it exists. */
function freshFolder(): string {
  const folder = `${temporaryFolderPrefix()}${randomUUID()}`
  mkdirSync(folder, { mode: 0o700 })
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
