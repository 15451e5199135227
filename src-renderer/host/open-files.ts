import type { Api, RunResult } from '../../src-main/service/api.ts'
import type { SelectedFiles } from './selected-files.ts'
import type { NoticeId } from '../text/notices.text.ts'
import { type UploadOptions, uploadFiles } from './upload-files.ts'

/** Result of a run, or why it did not start. */
export type Ended =
  Extract<RunResult, { ok: true }> | { readonly ok: false; readonly reason: NoticeId; readonly detail: string }

/**
 * Opens files: read in place by Electron, otherwise uploaded in chunks; `aside`: beside the open case. Rejects if the
 * host is unreachable.
 */
export async function openFiles(
  api: Api,
  given: SelectedFiles,
  listening: UploadOptions,
  aside = false
): Promise<Ended> {
  const choice = { wsus: null, proxy: null, network: false, ...(aside ? { aside } : {}) }
  const handed = await api.openPaths?.(given.files, given.fromFolder, choice)
  if (handed !== undefined && handed !== null) return handed
  const read = await uploadFiles(given, listening)
  if (!read.ok) return { ok: false, reason: read.notice, detail: '' }
  const { files, leftOut } = read
  return leftOut === null
    ? await api.call('case:check-files', files, choice)
    : await api.call('case:check-files', files, choice, leftOut)
}
