import { isoTime } from '../../client-logs/log-time.ts'

/** Which of the first two numbers is the day, where slashes leave it open. */
export type SlashOrder = 'day-first' | 'month-first'

/** Halves of a day as Windows' regions with a 12-hour clock write them, the first half in the first list. */
const halves = [
  [String.raw`a\.?\s?m`, '上午', '午前', '오전', 'sa', 'πμ', 'ص', 'पूर्वाह्न', 'ก่อนเที่ยง', 'öö', String.raw`ق\.ظ`, 'pd'],
  [String.raw`p\.?\s?m`, '下午', '午後', '오후', 'ch', 'μμ', 'م', 'अपराह्न', 'หลังเที่ยง', 'ös', String.raw`ب\.ظ`, 'md']
] as const
const half = halves.map((words) => String.raw`(${words.join('|')})`).join('|')
const dateStart = String.raw`(\d{1,4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?:\.?,?|\sг\.?)`
const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,](\d{1,9}))?`
/** A date with a time, as Windows shows them in any of its regions. */
const written = new RegExp(
  String.raw`${dateStart}(?:T|\s{1,3})(?:(?:${half})\.?\s?)?${clock}(Z)?(?:[\s.]?(?:${half})(?![\p{L}\p{N}]))?`,
  'iu'
)
const slashed = /\b(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?\d{4}\b/g
const mostDates = 5000

/** All dates of a text have the same regional format, which a first or second number above 12 reveals. */
export function slashOrder(text: string): SlashOrder {
  let left = mostDates
  for (const [, first, second] of text.matchAll(slashed)) {
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
    if (left-- <= 0) break
  }
  // a 12-hour clock is mostly American
  return /\d:\d\d [AP]M\b/.test(plainBlanks(text.slice(0, 100_000))) ? 'month-first' : 'day-first'
}

export interface FoundDate {
  /** ISO 8601; without zone unless the text says Z. */
  readonly at: string
  readonly start: number
  readonly end: number
}

/** The first date with a time in a line. */
export function dateIn(line: string, order: SlashOrder): FoundDate | null {
  const found = written.exec(plainBlanks(line))
  if (found === null) return null
  const [whole, first = '', separator, second = '', third = ''] = found
  const [earlyBefore, lateBefore, hour = '', minute = '', seconds, fraction, utc, earlyAfter, lateAfter] =
    found.slice(5)
  const day = dayOf(first, second, third, separator === '/' ? order : 'day-first')
  if (day === null) return null
  const isLate = (lateBefore ?? lateAfter) !== undefined
  const isHalved = isLate || (earlyBefore ?? earlyAfter) !== undefined
  const at = isoTime(
    {
      ...day,
      hour: isHalved ? (Number(hour) % 12) + (isLate ? 12 : 0) : Number(hour),
      minute: Number(minute),
      second: Number(seconds ?? 0),
      fraction: fraction ?? ''
    },
    utc === undefined ? null : 0
  )
  return at === null ? null : { at, start: found.index, end: found.index + whole.length }
}

function dayOf(
  first: string,
  second: string,
  third: string,
  order: SlashOrder
): { year: number; month: number; day: number } | null {
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) }
  if (third.length !== 4 || first.length > 2) return null
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  return { year: christianYear(Number(third)), month: Number(month), day: Number(day) }
}

/** Thailand counts from 543 years earlier. */
function christianYear(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year
}

/** Windows inserts narrow spaces and direction marks into dates; each is replaced by the same number of characters. */
function plainBlanks(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009\u200e\u200f]/g, ' ')
}
