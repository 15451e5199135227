import type { SavedValue } from '../contract/evidence/repairs.ts'
import { hexToBytes } from '../readers/text/hex.ts'
import { readProxySettings } from '../readers/proxy/proxy-settings.ts'
import { stripPasswords } from '../readers/credentials/strip-passwords.ts'
import { shownProxy } from './shown-proxy.ts'

/** Saved values as a person reads them; the 64-bit view stands for both. Empty for a repair that touches none. */
export function shownValues(values: readonly SavedValue[] | null): string {
  const first = values?.[0]
  if (first === undefined) return ''
  if (first.hex === null) return `${first.name} –`
  if (first.type === 'REG_DWORD') return `${first.name} = ${first.hex}`
  const settings = readProxySettings(hexToBytes(first.hex))
  if (settings === null) return first.hex
  const { proxy, bypass } = stripPasswords(settings)
  return shownProxy(proxy, bypass)
}
