import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { matching, namesIn, bundledFilesIn, type BundledFiles } from './bundled-files.ts'

/**
 * Files that are part of the program file itself. A program that wants files gets them in a folder of this run alone,
 * made at the first need and removed at the end.
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
        // never over a file that somebody else has put there
        writeFileSync(path, read(name), { flag: 'wx', mode: 0o600 })
        written.add(name)
      }
      // what lies on the disk may have been changed since
      return bundledFilesIn(root, hashes).folder(folder)
    },
    problems: () => []
  }
}

/** Fails where the name is taken, which by chance it never is. */
function freshFolder(): string {
  const folder = join(tmpdir(), `sup-doctor-${randomUUID()}`)
  mkdirSync(folder, { mode: 0o700 })
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
