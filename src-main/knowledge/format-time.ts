import type { Language } from '../contract/text.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface Words {
  /** Behind a local time: German says so, English does not. */
  readonly clock: string
  readonly localTime: string
  readonly date: (parts: Parts) => string
  /** Day and month, if the year was just written. */
  readonly day: (parts: Parts) => string
}

const words: Readonly<Record<Language, Words>> = {
  de: {
    clock: ' Uhr',
    localTime: '(Ortszeit)',
    date: ({ day, month, year }) => `${day}.${month}.${year}`,
    day: ({ day, month }) => `${day}.${month}.`
  },
  en: {
    clock: '',
    localTime: '(local time)',
    date: (parts) => `${englishDay(parts)} ${parts.year}`,
    day: englishDay
  }
}

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly zone: string
}

const isoTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** The zone of a local time with unknown offset, as RFC 3339 (4.3) writes an unknown offset. */
export const unknownOffset = '-00:00'

/**
 * The one way a time is written for people: local time with UTC in brackets where the text names its offset from UTC;
 * UTC where it ends in Z; local time, said to be that, where it names no zone or an unknown one. Text that is no time
 * stays as it is. By hand and not by Intl, so that the same case gives the same bytes on every computer.
 */
export function formatTime(iso: string, language: Language, precision: 'second' | 'minute' = 'second'): string {
  const local = partsOf(iso)
  if (local === null) return iso
  const { clock, localTime, date, day } = words[language]
  const time = ({ hour, minute, second }: Parts): string =>
    precision === 'minute' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
  const shown = `${date(local)}, ${time(local)}`
  if (local.zone === '' || local.zone === unknownOffset) return `${shown}${clock} ${localTime}`
  const utc = local.zone === 'Z' || local.zone === '+00:00' ? null : utcOf(iso)
  if (utc === null) return `${shown} UTC`
  const other = utc.day === local.day ? '' : `${day(utc)}, `
  return `${shown}${clock} (${other}${time(utc)} UTC)`
}

/** The date alone, of the zone that the text is in. Text that is no time stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const parts = partsOf(iso)
  return parts === null ? iso : words[language].date(parts)
}

function englishDay({ day, month }: Parts): string {
  return `${Number(day)} ${months[Number(month) - 1] ?? month}`
}

function partsOf(iso: string): Parts | null {
  const match = isoTime.exec(iso)
  if (match === null) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = match
  return { year, month, day, hour, minute, second, zone }
}

/** Null for a date that no calendar has. */
function utcOf(iso: string): Parts | null {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? null : partsOf(new Date(at).toISOString())
}
