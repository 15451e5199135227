import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mark = 'SUP_DOCTOR_TEST_TEMP'

/**
 * Gives a run of tests a temporary folder of its own, which ends with it: programs under test leave files there as they
 * do on a computer, and a test that is ended takes nothing away. Workers read the configuration again and find it there.
 */
export function takeOwnTemp(): void {
  if (process.env[mark] !== undefined) return
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-tests-'))
  // servers under test read their files as another user
  chmodSync(folder, 0o1777)
  for (const name of [mark, 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  })
}
