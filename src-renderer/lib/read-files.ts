import { limits } from '../../src-main/service/limits.ts'
import type { NoticeId } from './notice-words.ts'

export interface NamedFile {
  /** With its folders, as far as the browser tells them. */
  readonly name: string
  readonly file: File
}

export type FilesRead =
  | { readonly ok: true; readonly files: readonly { readonly name: string; readonly base64: string }[] }
  | { readonly ok: false; readonly notice: NoticeId }

/** Files as the service takes them; refuses before reading what it would refuse afterwards. */
export async function readFiles(chosen: readonly NamedFile[]): Promise<FilesRead> {
  if (chosen.length === 0) return { ok: false, notice: 'no-files' }
  if (chosen.length > limits.files) return { ok: false, notice: 'too-many' }
  const size = chosen.reduce((sum, { file }) => sum + Math.ceil(file.size / 3) * 4, 0)
  if (size > limits.filesBase64) return { ok: false, notice: 'too-large' }
  try {
    const files = await Promise.all(
      chosen.map(async ({ name, file }) => ({ name: name.slice(-limits.name), base64: await base64Of(file) }))
    )
    return { ok: true, files }
  } catch {
    return { ok: false, notice: 'unreadable' }
  }
}

/** The browser's own encoder: a data URL, cut after its comma. */
function base64Of(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}
