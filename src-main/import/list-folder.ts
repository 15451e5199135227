import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputRemark } from '../contract/input-remark.ts'
import { byName } from '../casefile/raw-file.ts'

/** Deeper ones are copies of a disk, and so are more entries. */
const deepest = 32
const mostEntries = 100_000

export interface FoundFile {
  /** What was dropped and the way below it, with forward slashes. */
  readonly name: string
  readonly path: string
}

/** What is not read, one entry for each folder and rule. */
export interface LeftOut {
  readonly name: string
  readonly remark: InputRemark
}

export interface FolderListing {
  readonly found: readonly FoundFile[]
  readonly leftOut: readonly LeftOut[]
}

interface Folder {
  readonly name: string
  readonly path: string
  readonly depth: number
}

/**
 * Every file below a folder, shallow ones first; `prefix` goes before its names. Links are not followed, since they may
 * lead anywhere, and what is no file may never end. Throws the system's own error where the folder itself cannot be read.
 */
export async function listFolder(path: string, prefix: string, shown: string): Promise<FolderListing> {
  const found: FoundFile[] = []
  const leftOut: LeftOut[] = []
  const missed = { 'links-left-out': 0, 'no-files-left-out': 0, 'deep-folders-left-out': 0 }
  const queue: Folder[] = [{ name: prefix, path, depth: 0 }]
  let seen = 0
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const entries = await entriesOf(folder)
    if (entries === null) leftOut.push({ name: folder.name, remark: { id: 'unreadable-folder', count: null } })
    for (const entry of entries ?? []) {
      const item = { name: `${folder.name}${entry.name}`, path: join(folder.path, entry.name) }
      if (entry.isFile()) found.push(item)
      else if (entry.isSymbolicLink()) missed['links-left-out']++
      else if (!entry.isDirectory()) missed['no-files-left-out']++
      else if (folder.depth + 1 >= deepest) missed['deep-folders-left-out']++
      else queue.push({ ...item, name: `${item.name}/`, depth: folder.depth + 1 })
    }
    seen += entries?.length ?? 0
    if (seen < mostEntries) continue
    leftOut.push({ name: shown, remark: { id: 'folder-too-full', count: mostEntries } })
    break
  }
  for (const id of ['links-left-out', 'no-files-left-out', 'deep-folders-left-out'] as const) {
    if (missed[id] > 0) leftOut.push({ name: shown, remark: { id, count: missed[id] } })
  }
  return { found, leftOut }
}

/** By name; null for a folder below the dropped one that may not be read. */
async function entriesOf({ path, depth }: Folder): Promise<Dirent[] | null> {
  try {
    return (await readdir(path, { withFileTypes: true })).sort(byName)
  } catch (error) {
    if (depth === 0) throw error
    return null
  }
}
