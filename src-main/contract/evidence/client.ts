import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** The computer the evidence is about. `elevated` is null if unknown. */
export const client = v.strictObject({
  name: personal('host'),
  os: impersonal,
  elevated: v.nullable(v.boolean()),
  /** Of its network interfaces, without loopback and zones: how a server's log knows it; left out by older versions. */
  addresses: v.optional(v.array(personal('host'))),
  /** Files of this program that are missing or not the ones it was built with, none of them used; left out where there are none. */
  alteredFiles: v.optional(v.array(impersonal))
})
