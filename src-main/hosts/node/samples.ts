import { bundledFiles } from '../../system/bundled-files/this-program.ts'
import type { SampleId } from '../../service/api.ts'

/** Content of a sample case; null if it is missing or modified. */
export async function sample(id: SampleId): Promise<Uint8Array | null> {
  try {
    return bundledFiles().read(`samples/${id}.supcase`)
  } catch {
    return null
  }
}
