import type { Language } from '../contract/text.ts'

const monthsEn = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December']
]
const isoTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z?)$/

/** Written by hand and not by Intl, so that the same case gives the same bytes on every computer. */
export function formatDate(iso: string, language: Language): string {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = isoTime.exec(iso) ?? []
  if (year === '') return iso
  if (language === 'de') return `${day}.${month}.${year}, ${hour}:${minute} Uhr`
  return `${Number(day)} ${monthsEn[Number(month) - 1] ?? month} ${year}, ${hour}:${minute}`
}

/** To the second, for tables; `local` says that the text tells no zone. */
export function formatTime(iso: string, language: Language): { readonly text: string; readonly local: boolean } {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = isoTime.exec(iso) ?? []
  if (year === '') return { text: iso, local: !iso.endsWith('Z') }
  const date =
    language === 'de'
      ? `${day}.${month}.${year}`
      : `${Number(day)} ${(monthsEn[Number(month) - 1] ?? month).slice(0, 3)} ${year}`
  return { text: `${date} ${hour}:${minute}:${second}`, local: zone === '' }
}

export { formatNumber as readableNumber } from '../text/format-number.ts'

/** For the start of a line or a table's title. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
