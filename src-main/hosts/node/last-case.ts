import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Writer } from 'steno'
import { openArchive } from '../../import/archives/zip.ts'
import { loadCase } from '../../casefile/load.ts'
import { saveCase } from '../../casefile/save.ts'
import type { Case } from '../../contract/case.ts'
import type { Ports } from '../../service/ports.ts'
import { stateFolder } from './program.ts'

/**
 * Stores the last case on disk, so that it survives a crash and the restart that a repair requires. Written to a
 * temporary file and renamed, so that the file is always complete. Never rejects: if the disk is full, only this copy
 * is lost.
 */
export function lastCase(
  folder: string = stateFolder()
): Pick<Ports, 'saveLastCase' | 'loadLastCase' | 'deleteLastCase'> {
  const path = join(folder, 'last.supcase')
  const file = new Writer(path)
  return {
    async saveLastCase(theCase) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await file.write(await saveCase(theCase))
        return true
      } catch {
        // the caller decides whether the copy is required
        return false
      }
    },
    async loadLastCase(): Promise<Case | null> {
      try {
        const archive = await openArchive(new Uint8Array(await readFile(path)))
        if ('problem' in archive) return null
        const theCase = loadCase(archive.entries)
        return 'problem' in theCase ? null : theCase
      } catch {
        return null
      }
    },
    async deleteLastCase() {
      await rm(path, { force: true }).catch(() => undefined)
    }
  }
}
