import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { linkEnd } from './link-end.ts'

const onWindows = process.platform === 'win32'

/**
 * Writes beside the file and renames, so that a full disk, a failure or a killed run leaves what lay there before. A file
 * keeps its rights and links keep leading to it; with `mode` a new one takes the place of whatever had the name. What is no
 * file, such as a device, is written to directly. Throws the system's own error.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const before = await stat(path).catch(() => null)
  // `/dev/stdout` may be a file that somebody else has open and will write on
  if (before?.isFile() === false || /^\/(?:dev|proc)\//.test(resolve(path))) {
    await writeFile(path, content)
    return
  }
  const place = mode === undefined ? linkEnd(path) : resolve(path)
  const beside = join(dirname(place), `.sup-doctor-${randomUUID()}.tmp`)
  try {
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      if (!onWindows) {
        // only root may give a file away; everybody else keeps what is his
        if (mode === undefined && before !== null) await handle.chown(before.uid, before.gid).catch(() => undefined)
        await handle.chmod(mode ?? (before === null ? 0o666 & ~process.umask() : before.mode & 0o777))
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
}
