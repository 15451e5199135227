import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { testAddress } from './wsus-access.ts'

/**
 * One GET through Windows' own HTTP stack. `status` only where an answer came. `code` is the HRESULT (`0x` and eight
 * lower-case digits) that WinHTTP gave; a request that failed without one was given up unanswered. `not-run`: nothing
 * was asked, or it was killed; `code` then says why WinHTTP could not be had, where anything said so.
 */
const request = v.strictObject({
  address: testAddress,
  url: personal('text'),
  outcome: v.picklist(['answered', 'failed', 'not-run']),
  status: v.nullable(v.number()),
  code: v.nullable(impersonal),
  durationMs: v.number()
})
export type WinhttpRequest = v.InferOutput<typeof request>

/** The test addresses, asked by WinHTTP itself with the settings of this computer. */
export const winhttpRequests = v.strictObject({ requests: v.array(request) })
