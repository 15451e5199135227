import { createHash, randomUUID } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder on a share is used by several computers, whose process numbers mean nothing to each other. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const pattern = /^\.?sup-doctor-([0-9a-f]{8})-(\d{1,10})-[\w-]{6,40}(?:\.tmp)?$/

/** Prefix of a temporary name, which identifies its process. */
function temporaryPrefix(): string {
  return `sup-doctor-${computer}-${process.pid}-`
}

/** A new name for a hidden file beside a result. */
export function temporaryName(): string {
  return `.${temporaryPrefix()}${randomUUID()}.tmp`
}

/** Where folders for other programs are made. */
export function temporaryFolderPrefix(): string {
  return join(tmpdir(), temporaryPrefix())
}

/**
 * Removes what killed runs of this computer and account left in a folder. A run's age does not show that it ended, so
 * files of another computer are kept. Never rejects.
 */
export async function removeLeftovers(folder: string = tmpdir()): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names) {
    const [, madeBy, pid] = pattern.exec(name) ?? []
    if (madeBy !== computer || isRunning(Number(pid))) continue
    const path = join(folder, name)
    if (await isOwn(path)) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

async function isOwn(path: string): Promise<boolean> {
  try {
    const about = await lstat(path)
    return !about.isSymbolicLink() && (process.getuid === undefined || about.uid === process.getuid())
  } catch {
    return false // gone meanwhile
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
