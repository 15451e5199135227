import type { RepairedSetting } from '../contract/repair.ts'
import type { Language } from '../contract/text.ts'
import { repairsText } from '../text/repairs.text.ts'
import { startTypesText } from '../text/start-types.text.ts'

/** A setting that a repair changes, in words. */
export function repairedSettingText(setting: RepairedSetting, language: Language): string {
  const { direct, proxy, startType } = repairsText[language]
  switch (setting.kind) {
    case 'proxy':
      return setting.list === '' ? direct : proxy(setting.list, setting.bypass)
    case 'start':
      return startType(startTypesText[language][setting.start] ?? String(setting.start))
    case 'other':
      return setting.text
  }
}
