import * as v from 'valibot'
import { readBy } from './registry.ts'

/** One registry place of the store; `thumbprints` are SHA-1, 40 lower-case hex digits. */
const place = v.strictObject({ path: v.string(), present: v.boolean(), thumbprints: v.array(v.string()) })

/** The certificates in the computer's store WindowsServerUpdateServices, to which scans over https are pinned. */
export const pinStore = v.strictObject({ readBy, places: v.array(place) })
