import { limits } from '../../src-main/service/limits.ts'
import type { NamedFile, SelectedFiles } from './selected-files.ts'

/** Files and folders of a drop event. */
export function droppedFiles(transfer: DataTransfer): SelectedFiles {
  // the list is cleared after the event, so all items are taken now
  const taken = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const whole = [...transfer.files]
  const named = async (): Promise<readonly NamedFile[]> => {
    const found: NamedFile[] = []
    for (const item of taken) {
      if (item instanceof File) found.push({ name: item.name, file: item })
      else await gather(item, found)
    }
    return found
  }
  // items dragged from other programs, such as mails, are not files on disk
  return { files: whole.length === taken.length ? whole : [], fromFolder: false, list: named }
}

/** Files of a file input, with their folders as far as the browser reports them. */
export function pickedFiles(list: FileList | null): SelectedFiles {
  const files = [...(list ?? [])]
  const fromFolder = files.some((file) => file.webkitRelativePath !== '')
  const folders = new Map(files.map((file) => [file.webkitRelativePath.split('/', 1)[0], file]))
  const named = files.map((file) => ({ name: file.webkitRelativePath || file.name, file }))
  return { files: fromFolder ? [...folders.values()] : files, fromFolder, list: async () => named }
}

async function gather(entry: FileSystemEntry, found: NamedFile[]): Promise<void> {
  if (found.length > limits.found) return
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail))
    found.push({ name: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  if (!isDirectory(entry)) return
  const reader = entry.createReader()
  const next = (): Promise<FileSystemEntry[]> => new Promise((done, fail) => reader.readEntries(done, fail))
  // one call returns at most a hundred entries; an empty result is the end
  for (let batch = await next(); batch.length > 0; batch = await next()) {
    for (const item of batch) await gather(item, found)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** What was pasted as files, text as a file of its own; null where there is nothing to read, or a field takes it. */
export function pastedFiles(event: ClipboardEvent, name: string): SelectedFiles | null {
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return null
  const data = event.clipboardData
  const whole = [...(data?.files ?? [])]
  const text = data?.getData('text/plain') ?? ''
  if (whole.length === 0 && text.trim() === '') return null
  const files = whole.length > 0 ? whole : [new File([text], name, { type: 'text/plain' })]
  // none of them lies on the disk
  return { files: [], fromFolder: false, list: async () => files.map((file) => ({ name: file.name, file })) }
}
