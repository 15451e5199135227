import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Writer } from 'steno'
import { openArchive } from '../../import/archives/zip.ts'
import { loadCase } from '../../casefile/load.ts'
import { saveCase } from '../../casefile/save.ts'
import type { Case } from '../../contract/case.ts'
import type { Ports } from '../../service/ports.ts'
import { stateFolder } from './state-folder.ts'

/**
 * The last case on disk, so that neither a crash nor the restart a repair needs loses it. Written beside and renamed, so
 * that the file is always whole; nothing here ever rejects: a full disk costs the safety, not the case.
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
        // nothing is lost yet; whoever needs it kept is told
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
