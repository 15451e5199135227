import type { Language } from '../contract/text.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const localTime: Readonly<Record<Language, string>> = { de: '(Ortszeit des Clients)', en: '(client’s local time)' }
const dates: Readonly<Record<Language, (day: string, month: string, year: string) => string>> = {
  de: (day, month, year) => `${day}.${month}.${year}`,
  en: (day, month, year) => `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}
const isoTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z?)$/

/**
 * The one way a time is written for people, with its zone: UTC where it ends in Z, else the client's local time. Text that
 * is no time stays as it is. By hand and not by Intl, so that the same case gives the same bytes on every computer.
 */
export function formatTime(iso: string, language: Language, precision: 'second' | 'minute' = 'second'): string {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = isoTime.exec(iso) ?? []
  if (year === '') return iso
  const date = dates[language](day, month, year)
  const time = precision === 'minute' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
  return `${date}, ${time} ${zone === '' ? localTime[language] : 'UTC'}`
}
