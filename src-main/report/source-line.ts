import type { Reference } from '../contract/check.ts'
import type { Line } from './blocks.ts'
import { code, text, truncate } from './inline.ts'
import { probesText } from '../text/probes.text.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { evidencePlace } from '../presentation/evidence-place.ts'
import type { ReportContext } from './report-context.ts'

/** The source of a value: file and line, or the probe that read it from this computer. */
export function placeOf(
  { text: own, language }: ReportContext,
  from: Pick<Reference, 'probe' | 'source' | 'line'>
): Line {
  const { file, got, line } = evidencePlace(from, language)
  if (file !== null) return [code(truncate(file, 120, own)), text(line === null ? '' : `, ${line}`)]
  return [text(from.source === null ? `${got}: ${probesText[language][from.probe].name}` : got)]
}

/** A time for a table. */
export function timeOf({ language, zoned }: ReportContext, at: string | null): Line {
  return [text(at === null ? '–' : formatTime(zoned(at), language))]
}

/** Where a piece of evidence is from, and its time if it has one. */
export function sourceLine(context: ReportContext, reference: Reference): Line {
  if (reference.at === null) return placeOf(context, reference)
  return [...placeOf(context, reference), text(', '), ...timeOf(context, reference.at)]
}
