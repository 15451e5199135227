import * as v from 'valibot'

/**
 * The decoded REG_BINARY behind WinHttpSettings and DefaultConnectionSettings (same layout).
 * `hex` is empty where a program printed the settings and the bytes are not known.
 * Flags: 1 direct, 2 proxy, 4 auto-config URL, 8 auto-detect. `truncated`: the bytes end before the lengths say.
 */
export const proxySettings = v.strictObject({
  hex: v.string(),
  version: v.number(),
  counter: v.number(),
  flags: v.number(),
  proxy: v.string(),
  bypass: v.string(),
  pacUrl: v.string(),
  truncated: v.boolean()
})
export type ProxySettings = v.InferOutput<typeof proxySettings>
