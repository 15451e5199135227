import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Environment of a program that has kept no case yet, and touches none of the user's. */
export function freshState(): { SUP_DOCTOR_STATE: string } {
  return { SUP_DOCTOR_STATE: mkdtempSync(join(tmpdir(), 'sup-doctor-state-')) }
}
