import type { SavedValue } from '../contract/evidence/repairs.ts'
import type { RepairedSetting } from '../contract/repair.ts'
import { stripPasswords } from '../readers/credentials/strip-passwords.ts'
import { readProxySettings } from '../readers/proxy/proxy-settings.ts'
import { hexToBytes } from '../readers/text/hex.ts'

/** The setting that was saved; the 64-bit view represents both. Null for a repair that sets none. */
export function savedSetting(values: readonly SavedValue[] | null): RepairedSetting | null {
  const first = values?.[0]
  if (first === undefined) return null
  if (first.hex === null) return { kind: 'other', text: `${first.name} –` }
  if (first.type === 'REG_DWORD') return { kind: 'start', start: Number.parseInt(first.hex, 16) }
  const settings = readProxySettings(hexToBytes(first.hex))
  if (settings === null) return { kind: 'other', text: first.hex }
  const { proxy, bypass } = stripPasswords(settings)
  return { kind: 'proxy', list: proxy, bypass }
}
