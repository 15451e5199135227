import * as v from 'valibot'
import { impersonal } from '../text-role.ts'

/** The scan errors after which this client may change its server (`CCM_UpdateSource.ScanFailureRetryErrorCodes`). */
export const scanRetryCodes = v.strictObject({
  /** `0x` and eight lower-case hex digits. */
  codes: v.array(impersonal),
  /** False where PowerShell shortened the list to its first few with "...". */
  complete: v.boolean()
})
