import * as v from 'valibot'
import { proxySettings } from './proxy-settings.ts'
import { readBy } from './registry.ts'

/** `absent`: the key was read and has no such value (WinHTTP then goes direct). `not-read`: nobody looked. */
const view = v.union([proxySettings, v.picklist(['absent', 'not-read'])])

/** WinHttpSettings in both views of the registry; they should agree. `perUser`: what advproxy said of it. */
export const winhttpSettings = v.strictObject({
  readBy,
  native: view,
  wow64: view,
  perUser: v.optional(v.boolean())
})
