import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputRemark } from '../contract/input-remark.ts'
import { byName } from '../casefile/raw-file.ts'

/** Limits of depth and entries: beyond them the folder is most likely a copy of a disk. */
const deepest = 32
const mostEntries = 100_000

export interface FoundFile {
  /** Name of the dropped folder and path below it, with forward slashes. */
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
 * All files below a folder, those of upper levels first; `prefix` is put before their names. Links are not followed,
 * because they may lead anywhere; pipes and devices are skipped, because reading them may never end. Throws the
 * system's error if the folder itself cannot be read.
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

/** Sorted by name; null for a subfolder without read permission. */
async function entriesOf({ path, depth }: Folder): Promise<Dirent[] | null> {
  try {
    return (await readdir(path, { withFileTypes: true })).sort(byName)
  } catch (error) {
    if (depth === 0) throw error
    return null
  }
}
