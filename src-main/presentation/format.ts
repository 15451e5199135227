import type { Language } from '../contract/text.ts'
import { bytesText } from '../text/bytes.text.ts'
import { decimalSeparator, formatNumber } from '../text/format-number.ts'

/** How long something took: `61 ms`, from a second on `1,4 s`. By hand and not by Intl, like times and numbers. */
export function formatDuration(ms: number, language: Language): string {
  const whole = Math.round(ms)
  return whole < 1000 ? `${whole} ms` : `${oneDecimal(ms / 1000, language)} s`
}

/** Bytes up to 1,023, then KiB and MiB with one digit. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1024) return bytesText[language](bytes)
  const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KiB'] : [bytes / 1024 ** 2, 'MiB']
  return `${oneDecimal(value, language)} ${unit}`
}

/** A decimal that is zero is left out. */
function oneDecimal(value: number, language: Language): string {
  const tenths = Math.round(value * 10)
  const decimal = tenths % 10
  const whole = formatNumber((tenths - decimal) / 10, language)
  return decimal === 0 ? whole : `${whole}${decimalSeparator(language)}${decimal}`
}

/** For the start of a line or a table's title. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
