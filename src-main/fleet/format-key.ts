import { checkTexts } from '../checks/texts.ts'
import type { FleetKey } from '../contract/fleet-summary.ts'
import type { Language } from '../contract/text.ts'
import { termsText } from '../text/terms.text.ts'
import { capitalise } from '../presentation/format.ts'
import { fleetTexts } from './fleet.text.ts'

/** Displays a row's key: ids as text, everything else as in the file, at most `longest` characters. */
export function formatKey(by: FleetKey, key: string | null, language: Language, longest: number): string {
  if (key === null) return fleetTexts[language].unknown[by]
  return truncated(named(by, key, language) ?? key, longest)
}

function named(by: FleetKey, key: string, language: Language): string | undefined {
  if (by === 'cause') {
    // a newer version may use unknown check ids
    return Object.hasOwn(checkTexts, key) ? checkTexts[key]?.[language].question : undefined
  }
  const own: Readonly<Record<string, string>> | null =
    by === 'side' ? termsText[language].sides : by === 'error' ? fleetTexts[language].errors : null
  return own !== null && Object.hasOwn(own, key) ? capitalise(own[key] ?? key) : undefined
}

/** Truncates a text to `longest` characters. */
export function truncated(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
