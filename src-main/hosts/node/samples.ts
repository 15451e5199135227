import { bundledFiles } from '../../system/bundled-files/this-program.ts'
import type { SampleId } from '../../service/api.ts'

/** The bytes of a sample case; null where it is missing or was changed. */
export async function sample(id: SampleId): Promise<Uint8Array | null> {
  try {
    return bundledFiles().read(`samples/${id}.supcase`)
  } catch {
    return null
  }
}
