import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * The folder of that name below `assets` that holds the file `mark`: beside the packed app, in the source tree, or above
 * the bundle (out/main, with or without a folder of chunks; `out/assets` is what the build puts there). Null where it is not installed.
 */
export function assetsFolder(name: string, mark: string): string | null {
  const packed = (process as { resourcesPath?: string }).resourcesPath
  const above = ['..', '../..', '../../..'].map((up) => resolve(import.meta.dirname, up))
  const folders = [...(packed === undefined ? [] : [packed]), ...above].map((one) => join(one, 'assets', name))
  return folders.find((folder) => existsSync(join(folder, mark))) ?? null
}
