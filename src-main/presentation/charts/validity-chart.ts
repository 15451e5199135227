import type { Certificate } from '../../contract/evidence/certificate.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { formatDate, formatTime } from '../../knowledge/format-time.ts'
import { validityText } from '../../text/validity.text.ts'
import { type Chart, chartWidth, lineFrom, tenth, textAt } from './chart.ts'

const [left, right, barTop, barHeight] = [2, chartWidth - 2, 20, 7]
const width = right - left
/** What lies outside the validity has at least this part of the width, so that four days after two years are still seen. */
const leastOutside = 0.14

/** Times in ISO 8601 with their zone. */
export interface Validity {
  readonly from: string
  readonly to: string
  /** When the certificate was looked at. */
  readonly at: string
}

const aboutDates: ReadonlySet<string> = new Set(['certificate-expired', 'certificate-not-yet-valid'])

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/** Where the dates of a certificate are the cause: its validity, and when it was looked at, as `zoned` writes times. */
export function causeValidity(judged: JudgedCase, zoned: (iso: string) => string): Validity | null {
  const certificate = certificateInQuestion(judged)
  const at = judged.diagnosis.collectedAt
  if (certificate === null || at === null) return null
  return { from: zoned(certificate.notBefore), to: zoned(certificate.notAfter), at }
}

/** The server's own certificate, or the one of its chain whose date the finding names. */
function certificateInQuestion({ diagnosis, evidence }: JudgedCase): Certificate | null {
  if (!aboutDates.has(diagnosis.verdict.cause ?? '')) return null
  const chains = evidence.flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected'
      ? envelope.value.paths.flatMap(({ attempts }) => attempts.map(({ tls }) => tls?.chain ?? []))
      : []
  )
  const at = Date.parse(diagnosis.collectedAt ?? '')
  const refused = chains.flat().find((one) => Date.parse(one.notAfter) < at || Date.parse(one.notBefore) > at)
  return refused ?? null
}

/** A bar of the time a certificate applies; places are fractions of its width. */
export interface ValidityBar {
  readonly label: string
  readonly begins: string
  readonly ends: string
  readonly seen: string
  readonly validFrom: number
  readonly validTo: number
  readonly at: number
  /** Looked at while it applied, after that, or before. */
  readonly when: 'valid' | 'late' | 'early'
}

/** The time a certificate applies, and when it was looked at; outside of it, the scale is another one. Null for dates that are none. */
export function validityBar({ from, to, at }: Validity, language: Language): ValidityBar | null {
  const words = validityText[language]
  const [start, end, now] = [Date.parse(from), Date.parse(to), Date.parse(at)]
  if (!(start < end) || Number.isNaN(now)) return null
  const isLate = now > end
  const isEarly = now < start
  const outside = isLate ? (now - end) / (now - start) : isEarly ? (start - now) / (end - now) : 0
  const room = outside === 0 ? 0 : Math.min(0.5, Math.max(leastOutside, outside * 1.1))
  const [validFrom, validTo] = isEarly ? [room, 1] : [0, 1 - room]
  const begins = words.from(formatDate(from, language))
  const ends = isLate ? words.expired(formatTime(to, language, 'minute')) : words.to(formatDate(to, language))
  const seen = words.seen(formatDate(at, language))
  return {
    label: words.label([begins, ends, seen].join(', ')),
    begins,
    ends,
    seen,
    validFrom,
    validTo,
    at: isLate ? validTo + room * 0.6 : isEarly ? room * 0.4 : (now - start) / (end - start),
    when: isLate ? 'late' : isEarly ? 'early' : 'valid'
  }
}

/** The same as a drawing. */
export function validityChart(validity: Validity, language: Language): Chart | null {
  const bar = validityBar(validity, language)
  if (bar === null) return null
  const { begins, ends, seen, when } = bar
  const placeOf = (part: number): number => tenth(left + part * width)
  const [validFrom, validTo, nowAt] = [placeOf(bar.validFrom), placeOf(bar.validTo), placeOf(bar.at)]
  const isEarly = when === 'early'
  const tone = when === 'valid' ? 'ok' : 'bad'
  const under = barTop + barHeight + 14
  return {
    label: bar.label,
    height: under + 6,
    shapes: [
      { kind: 'bar', x: left, y: barTop + 2, width, height: barHeight - 4, style: tone === 'bad' ? 'bad' : 'line' },
      {
        kind: 'bar',
        x: validFrom,
        y: barTop,
        width: tenth(validTo - validFrom),
        height: barHeight,
        style: 'ok'
      },
      lineFrom(nowAt, barTop - 6, nowAt, barTop + barHeight + 6, tone),
      textAt(isEarly ? validFrom : left, under, begins, 'muted'),
      textAt(validTo, isEarly ? barTop - 9 : under, ends, 'muted', 'end'),
      isEarly ? textAt(left, barTop - 9, seen, tone) : textAt(right, barTop - 9, seen, tone, 'end')
    ]
  }
}
