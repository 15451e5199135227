import { withoutTrailing } from '../../contract/trailing.ts'
import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import { decodeCodePage } from '../text/code-pages.ts'
import { bytesToHex } from '../text/hex.ts'

const headerBytes = 12
/** Bytes. Real values have a few hundred; BITS allows 32 KB per list. */
const mostBytes = 131_072

/**
 * Decodes the registry value WinHttpSettings or DefaultConnectionSettings; null if it is shorter than the header. Never
 * throws.
 */
export function readProxySettings(bytes: Uint8Array): ProxySettings | null {
  if (bytes.length < headerBytes) return null
  const kept = bytes.subarray(0, mostBytes)
  const view = new DataView(kept.buffer, kept.byteOffset, kept.byteLength)
  const proxy = counted(view, headerBytes)
  const bypass = counted(view, proxy.end)
  const pac = bypass.end === view.byteLength ? { ...bypass, text: '' } : counted(view, bypass.end)
  return {
    hex: bytesToHex(kept),
    version: view.getUint32(0, true),
    counter: view.getUint32(4, true),
    flags: view.getUint32(8, true),
    proxy: proxy.text,
    bypass: bypass.text,
    pacUrl: pac.text,
    truncated: bytes.length > mostBytes || proxy.cut || bypass.cut || pac.cut
  }
}

interface Counted {
  readonly text: string
  readonly end: number
  readonly cut: boolean
}

/**
 * A string of 8-bit characters preceded by its length as UInt32 (not one byte: lists longer than 255 characters exist).
 */
function counted(view: DataView, at: number): Counted {
  if (at + 4 > view.byteLength) return { text: '', end: view.byteLength, cut: true }
  const start = at + 4
  const end = Math.min(start + view.getUint32(at, true), view.byteLength)
  const cut = start + view.getUint32(at, true) > view.byteLength
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start)
  return { text: withoutTrailing(decodeCodePage(bytes, 'windows-1252'), '\0'), end, cut }
}

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
