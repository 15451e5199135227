import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { bytesToHex, hexToBytes } from '../text/hex.ts'
import { readProxySettings } from '../proxy/proxy-settings.ts'

/** Maps the first byte to the name of the value; older and newer Windows versions use different ones. */
const names: Readonly<Record<number, string>> = {
  0x18: 'WinHttpSettings',
  0x28: 'WinHttpSettings',
  0x3c: 'DefaultConnectionSettings',
  0x46: 'DefaultConnectionSettings'
}

/** Parses a text that consists of the hex digits of a proxy settings value; null for any other text. */
export function readPastedProxyValue(text: string): RegistryKey[] | null {
  const pasted = text.slice(0, 20_000).trim()
  if (pasted.length < 24 || !/^[0-9a-f](?:[0-9a-f]|[ ,\r\n](?=[0-9a-f \r\n]))+$/i.test(pasted)) return null
  const bytes = hexToBytes(pasted)
  const name = names[readProxySettings(bytes)?.version ?? 0]
  if (name === undefined) return null
  return [{ path: '', present: true, values: [{ name, type: 'REG_BINARY', data: bytesToHex(bytes) }] }]
}
