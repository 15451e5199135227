import { constants, openSync, type Stats } from 'node:fs'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { absolutePath } from '../../system/absolute-path.ts'
import { removeLeftovers, temporaryName } from '../../system/temporary-files.ts'
import { linkEnd } from './link-end.ts'

const onWindows = process.platform === 'win32'

/**
 * Writes atomically through a temporary file, so that an error or a terminated run leaves the previous file intact.
 * Keeps permissions and follows symbolic links; with `mode`, replaces the file with a new one. Devices are written
 * directly. Throws the system error.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const before = await aboutOf(path)
  // `/dev/stdout` may be a file that is open in another process
  if (before?.isFile() === false || /^\/(?:dev|proc)\//.test(absolutePath(path))) {
    await (before?.isFIFO() === true ? writeIntoPipe : writeFile)(path, content)
    return
  }
  const place = mode === undefined ? linkEnd(path) : absolutePath(path)
  await removeLeftovers(dirname(place))
  const beside = join(dirname(place), temporaryName())
  try {
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      if (!onWindows) {
        // only root can change the owner
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

/** Null where there is nothing yet. A circle of links, which is no place for a file, is the system's error. */
async function aboutOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * A pipe that nobody reads would keep the writer waiting for ever; opened without waiting, it says so (`ENXIO`). One whose
 * reader has stopped keeps no thread, which the end of the process would wait for.
 */
async function writeIntoPipe(path: string, content: string | Uint8Array): Promise<void> {
  const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  const pipe = new Socket({ fd, readable: false, writable: true })
  await new Promise<void>((done, failed) => {
    pipe.once('error', failed)
    pipe.once('close', done)
    pipe.end(content)
  })
}
