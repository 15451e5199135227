import { limits } from '../../src-main/service/limits.ts'
import type { NamedFile } from './read-files.ts'

/** Everything that was dropped, folders opened; stops one above the limit, which is then refused. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  // The list empties itself once the event is over, so everything is taken at once.
  const taken = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const found: NamedFile[] = []
  for (const one of taken) {
    if (one instanceof File) found.push({ name: one.name, file: one })
    else await gather(one, found)
  }
  return found
}

/** A picker's list with the folders the browser tells. */
export function pickedFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
}

async function gather(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (found.length > limits.files) return
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail))
    found.push({ name: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  if (!isDirectory(entry)) return
  const reader = entry.createReader()
  const next = (): Promise<FileSystemEntry[]> => new Promise((done, fail) => reader.readEntries(done, fail))
  // One call brings at most a hundred; an empty answer is the end.
  for (let batch = await next(); batch.length > 0; batch = await next()) {
    for (const one of batch) await gather(one, found)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
