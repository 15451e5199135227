import type { Language } from '../../contract/text.ts'
import { formatDate, formatTime } from '../../knowledge/format-time.ts'
import { validityText } from '../../text/validity.text.ts'
import { type Chart, chartWidth, lineFrom, tenth, textAt } from './chart.ts'

const [left, right, barTop, barHeight] = [2, chartWidth - 2, 20, 7]
/** What lies outside the validity has at least this part of the width, so that four days after two years are still seen. */
const leastOutside = 0.14

/** Times in ISO 8601 with their zone. */
export interface Validity {
  readonly from: string
  readonly to: string
  /** When the certificate was looked at. */
  readonly at: string
}

/** The time a certificate applies, and when it was looked at; outside of it, the scale is another one. Null for dates that are none. */
export function validityChart({ from, to, at }: Validity, language: Language): Chart | null {
  const words = validityText[language]
  const [start, end, now] = [Date.parse(from), Date.parse(to), Date.parse(at)]
  if (!(start < end) || Number.isNaN(now)) return null
  const isLate = now > end
  const isEarly = now < start
  const width = right - left
  const outside = isLate ? (now - end) / (now - start) : isEarly ? (start - now) / (end - now) : 0
  const room = outside === 0 ? 0 : Math.min(0.5, Math.max(leastOutside, outside * 1.1)) * width
  const [validFrom, validTo] = isEarly ? [left + room, right] : [left, right - room]
  const nowAt = isLate
    ? validTo + room * 0.6
    : isEarly
      ? left + room * 0.4
      : left + ((now - start) / (end - start)) * width
  const seen = words.seen(formatDate(at, language))
  const [begins, ends] = [
    words.from(formatDate(from, language)),
    isLate ? words.expired(formatTime(to, language, 'minute')) : words.to(formatDate(to, language))
  ]
  const tone = isLate || isEarly ? 'bad' : 'ok'
  const under = barTop + barHeight + 14
  return {
    label: words.label([begins, ends, seen].join(', ')),
    height: under + 6,
    shapes: [
      { kind: 'bar', x: left, y: barTop + 2, width, height: barHeight - 4, style: tone === 'bad' ? 'bad' : 'line' },
      {
        kind: 'bar',
        x: tenth(validFrom),
        y: barTop,
        width: tenth(validTo - validFrom),
        height: barHeight,
        style: 'ok'
      },
      lineFrom(tenth(nowAt), barTop - 6, tenth(nowAt), barTop + barHeight + 6, tone),
      textAt(tenth(isEarly ? validFrom : left), under, begins, 'muted'),
      textAt(tenth(validTo), isEarly ? barTop - 9 : under, ends, 'muted', 'end'),
      isEarly ? textAt(left, barTop - 9, seen, tone) : textAt(right, barTop - 9, seen, tone, 'end')
    ]
  }
}
