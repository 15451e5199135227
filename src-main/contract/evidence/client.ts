import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** The computer the evidence is about. `elevated` is null if unknown. */
export const client = v.strictObject({
  name: personal('host'),
  os: personal('word'),
  elevated: v.nullable(v.boolean()),
  /**
   * The account whose own settings (proxy, certificates) were read: that of the person who signed in last, another one, or
   * one of Windows' own. Absent in older cases, outside Windows, and if unknown.
   */
  account: v.optional(v.picklist(['signed-in', 'other', 'system', 'local-service', 'network-service'])),
  /**
   * Addresses of its network interfaces, without loopback and zones, to find it in server logs; absent in older cases.
   */
  addresses: v.optional(v.array(personal('host'))),
  /**
   * Minutes to add to UTC to get this computer's local time, from one time (ISO 8601 UTC) to the next, in order; absent
   * in older cases.
   */
  utcOffsets: v.optional(v.array(v.strictObject({ from: impersonal, to: impersonal, minutes: v.number() }))),
  /** Files of this program that are missing or modified, and therefore not used; absent if there are none. */
  alteredFiles: v.optional(v.array(impersonal))
})
