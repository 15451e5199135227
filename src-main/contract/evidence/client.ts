import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** The computer the evidence is about. `elevated` is null if unknown. */
export const client = v.strictObject({
  name: personal('host'),
  os: impersonal,
  elevated: v.nullable(v.boolean()),
  /**
   * Addresses of its network interfaces, without loopback and zones, to find it in server logs; absent in older cases.
   */
  addresses: v.optional(v.array(personal('host'))),
  /** Files of this program that are missing or modified, and therefore not used; absent if there are none. */
  alteredFiles: v.optional(v.array(impersonal))
})
