import { isoTime } from '../log-time.ts'

/** Time stamp at the beginning of an entry. */
export interface Stamp {
  /** Milliseconds since 1970 in local time; NaN for an invalid date or time. */
  readonly local: number
  /** `classic` times have milliseconds (`:123`), converted ones seven digits (`.1234567`). */
  readonly form: 'classic' | 'converted'
  /** Length in characters. */
  readonly length: number
}

export const stampPattern =
  /^[ \t]*(\d{4})[-/.](\d{2})[-/.](\d{2})[ \t]{0,20}(\d{2}):(\d{2}):(\d{2})(?:([:.,])(\d{1,7}))?/
/** `2026/10/14 10:00:00` */
const secondLength = 19
const mostFraction = 7

/** Parses time stamps. Many lines share the same second, so date and time of the previous one are cached. */
export class Stamps {
  private second = ''
  private secondAt = NaN

  /** True if the text starts with the cached second; false does not mean that there is no time stamp. */
  knows(text: string): boolean {
    return this.second !== '' && text.startsWith(this.second)
  }

  /** Null if the text does not begin with a time stamp. */
  read(text: string): Stamp | null {
    return this.knows(text) ? this.sameSecond(text) : this.other(text)
  }

  private sameSecond(text: string): Stamp {
    const point = text.charCodeAt(secondLength)
    // `:`, `.` or `,`
    const parted = point === 58 || point === 46 || point === 44
    let length = secondLength + 1
    let milliseconds = 0
    for (let digit = digitAt(text, length); parted && digit !== -1; digit = digitAt(text, length)) {
      const nth = length - secondLength
      if (nth > mostFraction) break
      milliseconds += nth === 1 ? digit * 100 : nth === 2 ? digit * 10 : nth === 3 ? digit : 0
      length++
    }
    const digits = length - secondLength - 1
    return {
      local: this.secondAt + milliseconds,
      form: parted && point === 46 && digits > 3 ? 'converted' : 'classic',
      length: digits === 0 ? secondLength : length
    }
  }

  private other(text: string): Stamp | null {
    const found = stampPattern.exec(text)
    if (found === null) return null
    const local = localOf(found)
    const [whole] = found
    const [point, fraction = ''] = found.slice(7)
    if (whole.length - (point === undefined ? 0 : fraction.length + 1) === secondLength) {
      this.second = whole.slice(0, secondLength)
      this.secondAt = local - (local % 1000)
    }
    return { local, form: point === '.' && fraction.length > 3 ? 'converted' : 'classic', length: whole.length }
  }
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

function localOf(found: RegExpExecArray): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const at = isoTime({ year, month, day, hour, minute, second, fraction: found[8] ?? '' }, null)
  return at === null ? NaN : Date.parse(`${at}Z`)
}
