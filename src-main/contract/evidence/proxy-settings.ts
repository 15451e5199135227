import * as v from 'valibot'
import { personal } from '../text-role.ts'

/**
 * The decoded REG_BINARY behind WinHttpSettings and DefaultConnectionSettings (same layout).
 * `hex` is empty where a program printed the settings and the bytes are not known.
 * Flags: 1 direct, 2 proxy, 4 auto-config URL, 8 auto-detect. `truncated`: the bytes end before the lengths say.
 */
export const proxySettings = v.strictObject({
  hex: personal('bytes'),
  version: v.number(),
  counter: v.number(),
  flags: v.number(),
  proxy: personal('hosts'),
  bypass: personal('exceptions'),
  pacUrl: personal('script-url'),
  truncated: v.boolean()
})
export type ProxySettings = v.InferOutput<typeof proxySettings>
