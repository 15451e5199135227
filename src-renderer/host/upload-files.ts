import type { Api, FilesLeftOut, RunChoice } from '../../src-main/service/api.ts'
import { limits } from '../../src-main/service/limits.ts'
import type { FilesReading, NamedFile, SelectedFiles } from './selected-files.ts'
import type { NoticeId } from '../text/notices.text.ts'
import { base64Of } from './base64-of.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Ended } from './ended.ts'

/** Progress callback and cancellation. */
export interface UploadOptions {
  readonly signal: AbortSignal
  readonly onRead: (reading: FilesReading) => void
}

interface FilesToSend {
  readonly files: readonly NamedFile[]
  readonly leftOut: FilesLeftOut | null
}

/**
 * Has files read by the service; of too many, those that matter by their content. Refuses those that the service would refuse
 * before sending them. Rejects if the host is unreachable.
 */
export async function uploadFiles(
  api: Api,
  given: Pick<SelectedFiles, 'list'>,
  choice: RunChoice,
  options: UploadOptions
): Promise<Ended> {
  const { signal } = options
  const found = await toSend(given, signal)
  if (typeof found === 'string') return refused(found)
  const onRead = progressOf(found.files, options)
  if (api.sendFiles !== null) {
    onRead(0)
    const sent = api.sendFiles({ ...found, choice, signal, onSent: onRead })
    return await sent.catch(async (error: unknown) => {
      if (signal.aborted) return refused('cancelled')
      // a browser does not say whether it could not read a file or not reach the host
      if (!(await areReadable(found.files))) return refused('unreadable')
      throw error
    })
  }
  const files = await encoded(found.files, signal, onRead).catch(() => null)
  if (files === null) return refused(signal.aborted ? 'cancelled' : 'unreadable')
  return found.leftOut === null
    ? await api.call('case:check-files', files, choice)
    : await api.call('case:check-files', files, choice, found.leftOut)
}

function refused(reason: NoticeId): Ended {
  return { ok: false, reason, detail: '' }
}

async function toSend(given: Pick<SelectedFiles, 'list'>, signal: AbortSignal): Promise<FilesToSend | NoticeId> {
  const found = await given.list().catch(() => null)
  if (found === null) return 'unreadable'
  if (found.length === 0) return 'no-files'
  if (found.length > limits.found) return 'too-many'
  const chosen = await chosenFiles(found, limits.files, signal)
  if (signal.aborted) return 'cancelled'
  const size = chosen.reduce((sum, { file }) => sum + Math.ceil(file.size / 3) * 4, 0)
  if (size > limits.filesBase64) return 'too-large'
  const files = chosen.map(({ name, file }) => ({ name: name.slice(-limits.name), file }))
  return { files, leftOut: leftOutOf(found, found.length - chosen.length) }
}

function sizeOf(files: readonly NamedFile[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0)
}

function progressOf(files: readonly NamedFile[], { onRead }: UploadOptions): (bytes: number) => void {
  const totalBytes = sizeOf(files)
  const began = performance.now()
  return (bytes) => {
    const bytesPerSecond = Math.round((bytes / Math.max(performance.now() - began, 1)) * 1000)
    onRead({ name: null, bytes, totalBytes, bytesPerSecond })
  }
}

async function areReadable(files: readonly NamedFile[]): Promise<boolean> {
  try {
    for (const { file } of files) await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}

/** Named after the given folders; `*` if there are none. */
function leftOutOf(found: readonly NamedFile[], count: number): FilesLeftOut | null {
  if (count === 0) return null
  const folders = new Set(found.flatMap(({ name }) => (name.includes('/') ? (name.split('/', 1)[0] ?? []) : [])))
  return { name: [...folders].join(', ').slice(0, limits.name) || '*', count }
}

async function encoded(
  files: readonly NamedFile[],
  signal: AbortSignal,
  onRead: (bytes: number) => void
): Promise<readonly { readonly name: string; readonly base64: string }[]> {
  const read = new Map<File, number>()
  const onFile = (file: File, bytes: number): void => {
    read.set(file, bytes)
    onRead([...read.values()].reduce((sum, value) => sum + value, 0))
  }
  return await Promise.all(
    files.map(async ({ name, file }) => ({
      name,
      base64: await base64Of(file, signal, (bytes) => onFile(file, bytes))
    }))
  )
}
