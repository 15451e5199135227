import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { readBy } from './registry.ts'

/** One registry place of the store; `thumbprints` are SHA-1, 40 lower-case hex digits. */
const place = v.strictObject({ path: impersonal, present: v.boolean(), thumbprints: v.array(personal('fingerprint')) })

/** The certificates in the computer's store WindowsServerUpdateServices, to which scans over https are pinned. */
export const pinStore = v.strictObject({ readBy, places: v.array(place) })
