import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { bytesToHex, hexToBytes } from '../text/hex.ts'
import { readProxySettings } from '../proxy/proxy-settings.ts'

/** First bytes of the two values (older and newer Windows); they tell which of them was pasted. */
const names: Readonly<Record<number, string>> = {
  0x18: 'WinHttpSettings',
  0x28: 'WinHttpSettings',
  0x3c: 'DefaultConnectionSettings',
  0x46: 'DefaultConnectionSettings'
}

/** Recognises a text that is nothing but the hex digits of a proxy value; null for any other text. */
export function readPastedProxyValue(text: string): RegistryKey[] | null {
  const pasted = text.slice(0, 20_000).trim()
  if (pasted.length < 24 || !/^[0-9a-f](?:[0-9a-f]|[ ,\r\n](?=[0-9a-f \r\n]))+$/i.test(pasted)) return null
  const bytes = hexToBytes(pasted)
  const name = names[readProxySettings(bytes)?.version ?? 0]
  if (name === undefined) return null
  return [{ path: '', present: true, values: [{ name, type: 'REG_BINARY', data: bytesToHex(bytes) }] }]
}
