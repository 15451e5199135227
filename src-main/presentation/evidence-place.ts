import type { Reference } from '../contract/check.ts'
import type { Language } from '../contract/text.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { evidencePlaceText } from '../text/evidence-place.text.ts'
import { formatNumber } from '../text/format-number.ts'
import { probeName } from './probe-name.ts'

/** Source of a piece of evidence: the file, or how it was obtained without one, and the line. */
export function evidencePlace(
  { probe, source, line }: Pick<Reference, 'probe' | 'source' | 'line'>,
  language: Language
): { readonly file: string | null; readonly got: string; readonly line: string | null } {
  const words = evidencePlaceText[language]
  if (probe === 'technician-choice' || probe === 'server-settings') return { file: null, got: words.answer, line: null }
  return { file: source, got: words.live, line: line === null ? null : words.line(formatNumber(line, language)) }
}

/** A piece of evidence as plain text: what was read, its value, and where and when. */
export interface CitedEvidence {
  readonly what: string
  /** As it was found, never translated. */
  readonly value: string
  readonly where: string
}

/** A citation in words: what was looked at, the value as it was, and file, line and time. */
export function citedEvidence(reference: Reference, language: Language): CitedEvidence {
  const { file, got, line } = evidencePlace(reference, language)
  const name = probeName(reference.probe, language)
  const time = reference.at === null ? null : formatTime(reference.at, language)
  return {
    what: reference.against === true ? evidencePlaceText[language].against(name) : name,
    value: reference.quote,
    where: [file ?? got, line, time].filter((part) => part !== null).join(' · ')
  }
}
