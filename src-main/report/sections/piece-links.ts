import type { Reference } from '../../contract/check.ts'
import type { Inline, Line } from '../blocks.ts'
import { pieceId, text } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** More numbers than this are no longer looked up. */
const most = 4

/** The numbers of pieces of evidence, each a link where the document lists the piece. */
export function pieceLinks(context: ReportContext, references: readonly Reference[]): Line {
  const { pieces, annex, language, text: own } = context
  const numbers = [...new Set(references.flatMap((reference) => pieces.numberOf(reference) ?? []))].sort(
    (a, b) => a - b
  )
  const shown = numbers.slice(0, most).flatMap((number, at): Line => {
    const name = own.piece(String(number))
    const listed = annex || number <= pieces.ofVerdict
    return [
      ...(at === 0 ? [] : [text(', ')]),
      listed ? { kind: 'link', text: name, to: pieceId(number, language) } : text(name)
    ]
  })
  return numbers.length > most ? [...shown, text(` … +${numbers.length - most}`)] : shown
}

export function toAllChecks({ language, text: own }: ReportContext): Inline {
  return { kind: 'link', text: own.proof.allChecks, to: `${language}-checks` }
}
