import type { Reference } from '../../contract/check.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, pieceId, text, truncate } from '../inline.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

/** The evidence of the verdict, word for word. */
export function verdictPieces(context: ReportContext): readonly Block[] {
  const { all, ofVerdict } = context.pieces
  return ofVerdict === 0 ? [] : [pieceTable(context, all.slice(0, ofVerdict), 1, context.text.annex.cited)]
}

/** The evidence of all other checks, under the numbers that they refer to. */
export function furtherPieces(context: ReportContext): readonly Block[] {
  const { all, ofVerdict } = context.pieces
  const { annex } = context.text
  if (all.length === ofVerdict) return []
  return [heading(3, text(annex.pieces)), pieceTable(context, all.slice(ofVerdict), ofVerdict + 1, annex.pieces)]
}

function pieceTable(context: ReportContext, pieces: readonly Reference[], first: number, caption: string): Block {
  const { text: own, language } = context
  return {
    kind: 'table',
    caption: [text(caption)],
    columns: [
      { title: own.columns.number, width: 8 },
      { title: own.columns.value, width: 60 },
      { title: own.columns.source, width: 32 }
    ],
    ids: pieces.map((_, at) => pieceId(first + at, language)),
    rows: pieces.map((piece, at): Line[] => [
      [text(own.piece(String(first + at)))],
      [code(truncate(piece.quote, 600, own))],
      piece.at === null || piece.source === null
        ? placeOf(context, piece)
        : [...placeOf(context, piece), text('\n'), ...timeOf(context, piece.at)]
    ])
  }
}
