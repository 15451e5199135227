import * as v from 'valibot'
import { proxySettings } from './proxy-settings.ts'
import { readBy } from './registry.ts'

/**
 * `absent`: the key was read and has no such value (WinHTTP then connects directly). `not-read`: the key was not read.
 */
const view = v.union([proxySettings, v.picklist(['absent', 'not-read'])])

/** WinHttpSettings in both registry views, which should be equal. `perUser`: as printed by advproxy. */
export const winhttpSettings = v.strictObject({
  readBy,
  native: view,
  wow64: view,
  perUser: v.optional(v.boolean())
})
