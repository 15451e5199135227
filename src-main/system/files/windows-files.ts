import type { Dirent } from 'node:fs'
import { open, readdir, stat, statfs } from 'node:fs/promises'
import { join, win32 } from 'node:path'
import { ProbeFailure } from '../../contract/probe.ts'
import type { Files, FoundFile } from '../system.ts'
import { systemRoot } from '../system-root.ts'

const chunkBytes = 1024 * 1024

/** Read access to files of this computer. */
export function windowsFiles(windowsFolder = systemRoot()): Files {
  return {
    inWindows: (...names) => join(windowsFolder, ...names),
    expanded: (path) => expanded(path, windowsFolder),
    systemDriveSpace: () => spaceOf(windowsFolder),
    async list(folder) {
      const entries = await orNothing(folder, readdir(folder, { withFileTypes: true }))
      const files = (entries ?? []).filter((entry: Dirent) => entry.isFile())
      const found = await Promise.all(files.map(({ name }) => about(folder, name)))
      return found
        .filter((file) => file !== null)
        .sort((a, b) => b.changedAt - a.changedAt || (a.name < b.name ? -1 : 1))
    },
    readEnd
  }
}

function driveOf(windowsFolder: string): string {
  return win32.parse(windowsFolder).root.slice(0, 2)
}

/** Not by the variables of this process, which any program before us may have set. */
function expanded(path: string, windowsFolder: string): string | null {
  const drive = driveOf(windowsFolder)
  const known: Readonly<Record<string, string>> = {
    systemdrive: drive,
    systemroot: windowsFolder,
    windir: windowsFolder,
    programfiles: `${drive}\\Program Files`
  }
  const full = path.trim().replace(/%(\w{1,40})%/g, (whole, name: string) => known[name.toLowerCase()] ?? whole)
  return win32.isAbsolute(full) && /^[a-z]:/i.test(full) && !full.includes('%') ? full : null
}

/** `bfree` and not `bavail`: the services that store updates run as SYSTEM, which no quota of this user limits. */
async function spaceOf(windowsFolder: string) {
  const read = await orNothing(windowsFolder, statfs(windowsFolder))
  const { bsize = 0, bfree = 0, blocks = 0 } = read ?? {}
  const drive = driveOf(windowsFolder)
  return { drive, freeBytes: bsize * bfree, totalBytes: bsize * blocks }
}

async function about(folder: string, name: string): Promise<FoundFile | null> {
  const path = join(folder, name)
  const stats = await orNothing(path, stat(path)).catch(() => undefined)
  // a file whose size and time are unavailable may still be readable
  return stats === null ? null : { name, path, size: stats?.size ?? 0, changedAt: stats?.mtimeMs ?? 0 }
}

const readEnd: Files['readEnd'] = async (path, mostBytes, signal) => {
  const file = await orNothing(path, open(path, 'r'))
  if (file === null) return null
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - mostBytes)
    const tail = Buffer.alloc(Math.min(size, mostBytes))
    let linesBefore = 0
    const chunk = Buffer.alloc(Math.min(chunkBytes, Math.max(1, from)))
    for (let at = 0; at < from && !signal.aborted;) {
      const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, from - at), at)
      if (bytesRead === 0) break
      for (let i = chunk.indexOf(10); i !== -1 && i < bytesRead; i = chunk.indexOf(10, i + 1)) linesBefore++
      at += bytesRead
    }
    const { bytesRead } = await file.read(tail, 0, tail.length, from)
    // skip the first line, which is incomplete unless reading started at 0
    const cut = from === 0 ? 0 : tail.indexOf(10) + 1
    return { bytes: tail.subarray(cut, bytesRead), linesBefore: linesBefore + (cut === 0 ? 0 : 1) }
  } finally {
    await file.close()
  }
}

/** Null for a missing file; other errors become a ProbeFailure with the path. */
async function orNothing<T>(path: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new ProbeFailure(code === 'EACCES' || code === 'EPERM' ? 'access-denied' : 'unreadable', path)
  }
}
