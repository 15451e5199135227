import { expect, test } from 'vitest'
import type { SavedValue } from '../../src-main/contract/evidence/repairs.ts'
import { repairedSettingText } from '../../src-main/presentation/repaired-setting.ts'
import { savedSetting } from '../../src-main/repairs/saved-setting.ts'

const name = 'WinHttpSettings'
function saved(hex: string | null, type: SavedValue['type'] = 'REG_BINARY'): readonly SavedValue[] {
  return [{ key: 'HKLM', name: type === 'REG_DWORD' ? 'Start' : name, type, hex }]
}
function shown(values: readonly SavedValue[], language: 'de' | 'en'): string | null {
  const setting = savedSetting(values)
  return setting === null ? null : repairedSettingText(setting, language)
}

test('a proxy, and that there is none, is said in words', () => {
  const proxy = { kind: 'proxy', list: 'proxy01:8080', bypass: '<local>' } as const
  expect(repairedSettingText(proxy, 'de')).toBe('Proxy proxy01:8080, Ausnahmen: <local>')
  expect(repairedSettingText({ ...proxy, bypass: '' }, 'en')).toBe('proxy proxy01:8080, no exceptions')
  expect(repairedSettingText({ kind: 'proxy', list: '', bypass: '' }, 'de')).toBe('ohne Proxy (direkt)')
})

test('a start type is said in words, and its number where Windows knows no word', () => {
  expect(shown(saved('4', 'REG_DWORD'), 'de')).toBe('Starttyp: deaktiviert')
  expect(shown(saved('3', 'REG_DWORD'), 'en')).toBe('start type: manual')
  expect(shown(saved('9', 'REG_DWORD'), 'en')).toBe('start type: 9')
})

test('saved bytes are read, and kept as they are where they are no setting', () => {
  const list = [...'p:80'].map((letter) => letter.charCodeAt(0).toString(16)).join('')
  expect(shown(saved(`2800000000000000030000000400000${'0'}${list}00000000`), 'en')).toBe('proxy p:80, no exceptions')
  expect(shown(saved('2800'), 'de')).toBe('2800')
  expect(shown(saved(null), 'de')).toBe('WinHttpSettings –')
  expect(shown([], 'de')).toBeNull()
})
