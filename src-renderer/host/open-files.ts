import type { Api } from '../../src-main/service/api.ts'
import type { Ended } from './ended.ts'
import type { SelectedFiles } from './selected-files.ts'
import { type UploadOptions, uploadFiles } from './upload-files.ts'

/**
 * Opens files: read in place by Electron, otherwise uploaded; `aside`: beside the open case. Rejects if the
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
  return await uploadFiles(api, given, choice, listening)
}
