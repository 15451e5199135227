import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'

/** Room for the longest list BITS takes. */
const longestText = 32_768

/** Settings that a program printed: what they say is known, the bytes behind them are not (`hex` is empty). */
export function printedProxySettings(result: {
  readonly proxy?: string
  readonly bypass?: string
  readonly pacUrl?: string
  readonly autoDetect?: boolean
}): ProxySettings {
  const { proxy = '', bypass = '', pacUrl = '', autoDetect = false } = result
  return {
    hex: '',
    version: 0,
    counter: 0,
    flags: 1 + (proxy === '' ? 0 : 2) + (pacUrl === '' ? 0 : 4) + (autoDetect ? 8 : 0),
    proxy: proxy.slice(0, longestText),
    bypass: bypass.slice(0, longestText),
    pacUrl: pacUrl.slice(0, longestText),
    truncated: false
  }
}
