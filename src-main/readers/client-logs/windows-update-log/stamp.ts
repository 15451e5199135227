import { isoTime } from '../log-time.ts'

/** The time at the beginning of an entry. */
export interface Stamp {
  /** Milliseconds since 1970 by the computer's own clock; NaN for a day or hour that there is not. */
  readonly local: number
  /** `classic` times end in `:123`, converted ones in `.1234567`. */
  readonly form: 'classic' | 'converted'
  /** Characters up to its end. */
  readonly length: number
}

export const stampPattern =
  /^[ \t]*(\d{4})[-/.](\d{2})[-/.](\d{2})[ \t]{0,20}(\d{2}):(\d{2}):(\d{2})(?:([:.,])(\d{1,7}))?/
/** `2026/10/14 10:00:00` */
const secondLength = 19
const mostFraction = 7

/** Reads stamps; many lines are of the same second, whose day and hour are worked out once. */
export class Stamps {
  private second = ''
  private secondAt = NaN

  /** True where a text certainly begins with a stamp; false says nothing. */
  knows(text: string): boolean {
    return this.second !== '' && text.startsWith(this.second)
  }

  /** Null for a text that begins otherwise. */
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
