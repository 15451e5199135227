import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'

/** Characters; the longest list that BITS accepts. */
const longestText = 32_768

/** Proxy settings from printed output: values are known, the raw bytes are not (`hex` is empty). */
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
