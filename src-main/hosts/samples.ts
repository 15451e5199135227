import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SampleId } from '../service/api.ts'

/** The bytes of a sample case; null where it is not installed. */
export async function sample(id: SampleId): Promise<Uint8Array | null> {
  const file = sampleFolders()
    .map((folder) => join(folder, `${id}.supcase`))
    .find((one) => existsSync(one))
  return file === undefined ? null : new Uint8Array(await readFile(file))
}

/** Packed app, source tree (src-main/hosts) and bundle (out/main, with or without a folder of chunks). */
function sampleFolders(): readonly string[] {
  const packed = typeof process.resourcesPath === 'string' ? [process.resourcesPath] : []
  const above = ['../../..', '../..'].map((up) => resolve(import.meta.dirname, up))
  return [...packed, ...above].map((one) => join(one, 'assets', 'samples'))
}
