import type { FilesLeftOut } from '../../src-main/service/api.ts'
import { limits } from '../../src-main/service/limits.ts'
import type { FilesReading, NamedFile, SelectedFiles } from './selected-files.ts'
import type { NoticeId } from '../text/notices.text.ts'
import { chosenFiles } from './chosen-files.ts'

/** Files ready for the service, or why not. */
export type FilesRead =
  | {
      readonly ok: true
      readonly files: readonly { readonly name: string; readonly base64: string }[]
      readonly leftOut: FilesLeftOut | null
    }
  | { readonly ok: false; readonly notice: NoticeId }

/** Progress callback and cancellation. */
export interface UploadOptions {
  readonly signal: AbortSignal
  readonly onRead: (reading: FilesReading) => void
}

/**
 * Reads files for the service; of too many, those that matter by their content. Refuses those that the service would refuse before
 * reading them.
 */
export async function uploadFiles(
  given: Pick<SelectedFiles, 'list'>,
  { signal, onRead }: UploadOptions
): Promise<FilesRead> {
  const found = await given.list().catch(() => null)
  if (found === null) return { ok: false, notice: 'unreadable' }
  if (found.length === 0) return { ok: false, notice: 'no-files' }
  if (found.length > limits.found) return { ok: false, notice: 'too-many' }
  const chosen = await chosenFiles(found, limits.files, signal)
  if (signal.aborted) return { ok: false, notice: 'cancelled' }
  const size = chosen.reduce((sum, { file }) => sum + Math.ceil(file.size / 3) * 4, 0)
  if (size > limits.filesBase64) return { ok: false, notice: 'too-large' }
  const totalBytes = chosen.reduce((sum, { file }) => sum + file.size, 0)
  const began = performance.now()
  const read = new Map<File, number>()
  const onFile = (file: File, bytes: number): void => {
    read.set(file, bytes)
    const sofar = [...read.values()].reduce((sum, value) => sum + value, 0)
    const bytesPerSecond = Math.round((sofar / Math.max(performance.now() - began, 1)) * 1000)
    onRead({ name: null, bytes: sofar, totalBytes, bytesPerSecond })
  }
  try {
    const files = await Promise.all(
      chosen.map(async ({ name, file }) => ({
        name: name.slice(-limits.name),
        base64: await base64Of(file, signal, (bytes) => onFile(file, bytes))
      }))
    )
    return { ok: true, files, leftOut: leftOutOf(found, found.length - chosen.length) }
  } catch {
    return { ok: false, notice: signal.aborted ? 'cancelled' : 'unreadable' }
  }
}

/** Named after the given folders; `*` if there are none. */
function leftOutOf(found: readonly NamedFile[], count: number): FilesLeftOut | null {
  if (count === 0) return null
  const folders = new Set(found.flatMap(({ name }) => (name.includes('/') ? (name.split('/', 1)[0] ?? []) : [])))
  return { name: [...folders].join(', ').slice(0, limits.name) || '*', count }
}

/** Base64 through a data URL, which is faster than encoding in script. */
function base64Of(file: File, signal: AbortSignal, onRead: (bytes: number) => void): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    const stop = (): void => reader.abort()
    signal.addEventListener('abort', stop, { once: true })
    reader.onprogress = ({ loaded }) => onRead(loaded)
    reader.onload = () => done(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'))
    reader.onabort = () => fail(new Error('cancelled'))
    reader.onloadend = () => signal.removeEventListener('abort', stop)
    if (signal.aborted) fail(new Error('cancelled'))
    else reader.readAsDataURL(file)
  })
}
