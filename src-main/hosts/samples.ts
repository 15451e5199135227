import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assetsFolder } from '../machine/assets-folder.ts'
import type { SampleId } from '../service/api.ts'

/** The bytes of a sample case; null where it is not installed. */
export async function sample(id: SampleId): Promise<Uint8Array | null> {
  const file = `${id}.supcase`
  const folder = assetsFolder('samples', file)
  return folder === null ? null : new Uint8Array(await readFile(join(folder, file)))
}
