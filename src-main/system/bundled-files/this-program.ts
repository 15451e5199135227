import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { builtHashes } from './built-hashes.ts'
import { filesInside } from './files-inside.ts'
import { bundledFilesIn, type BundledFiles } from './bundled-files.ts'

/** Not imported statically, because older Node and Electron versions lack this module. */
const sea = process.getBuiltinModule('node:sea') as typeof import('node:sea') | undefined

/** True in `sup-doctor-cli.exe`, a single executable application. */
export const isSingleProgram: boolean = sea?.isSea() === true

let known: BundledFiles | null = null

/**
 * The bundled files of this program: embedded in the executable, beside the packed app, or in the build output
 * (`out/assets`).
 */
export function bundledFiles(): BundledFiles {
  known ??= find()
  return known
}

function find(): BundledFiles {
  if (builtHashes === null) return unbuilt
  if (sea !== undefined && isSingleProgram) {
    // alone with its files, or in the folder of an installed copy
    const beside = ['assets', 'resources/assets'].map((name) => join(dirname(process.execPath), name))
    return filesInside((name) => assetOf(sea, name), builtHashes, beside)
  }
  const packed = (process as { resourcesPath?: string }).resourcesPath
  const above = ['..', '../..'].map((up) => resolve(import.meta.dirname, up))
  const folders = [...(packed === undefined ? [] : [packed]), ...above].map((text) => join(text, 'assets'))
  return bundledFilesIn(folders.find((folder) => existsSync(join(folder, 'probes'))) ?? folders[0] ?? '', builtHashes)
}

function assetOf({ getRawAsset }: typeof import('node:sea'), name: string): Uint8Array | null {
  try {
    return new Uint8Array(getRawAsset(name))
  } catch {
    // ERR_SINGLE_EXECUTABLE_APPLICATION_ASSET_NOT_FOUND
    return null
  }
}

/** When run from source nothing can be verified: files are readable, but no script is started. */
const unbuilt: BundledFiles = {
  read: (name) => readFileSync(resolve(import.meta.dirname, '../../../assets', name)),
  folder: () => {
    throw new Error('scripts are started by a build alone')
  },
  problems: () => []
}
