import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { testAddress } from './wsus-access.ts'

/**
 * One GET by WinHTTP. `status` only with an answer. `code` is WinHTTP's HRESULT (`0x` and eight lower-case digits);
 * without one, a failed request ran into our time limit. `not-run`: no request was sent, or the process was killed;
 * `code` then states why WinHTTP was not available, if known.
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

/** Requests of WinHTTP to the test addresses with the settings of this computer. */
export const winhttpRequests = v.strictObject({ requests: v.array(request) })
