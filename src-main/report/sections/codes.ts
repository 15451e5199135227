import type { Block, Line } from '../blocks.ts'
import type { CodeSeen } from '../../contract/diagnosis.ts'
import { code, heading, muted, text } from '../inline.ts'
import { formatNumber } from '../../text/format-number.ts'
import { timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'
import { formatCode } from '../../knowledge/format-code.ts'

/** The error codes of the case with what they mean and what helps, in the order of the diagnosis. */
export function codeBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = context
  if (diagnosis.codes.length === 0) return []
  return [
    heading(3, text(own.annex.codes)),
    {
      kind: 'table',
      caption: [text(own.annex.codesCaption)],
      columns: [
        { title: own.columns.code, width: 27 },
        { title: own.columns.meaning, width: 27 },
        { title: own.columns.action, width: 28 },
        { title: own.columns.count, width: 18 }
      ],
      rows: diagnosis.codes.map((item) => row(context, item))
    }
  ]
}

function row(context: ReportContext, seen: CodeSeen): readonly Line[] {
  const { text: own, terms: shared, language } = context
  const result = lookUp(seen.code)?.[language]
  const name: Line = seen.symbol === null ? [] : [text('\n'), code(seen.symbol)]
  const http: Line = seen.httpStatus === null ? [] : [text(`\nHTTP ${seen.httpStatus}`)]
  const last: Line = seen.last === null ? [] : [text('\n'), ...timeOf(context, seen.last)]
  return [
    [code(formatCode(seen.code)), ...name, ...http, muted(`\n${shared.groups[seen.group]}`)],
    [text(result?.meaning ?? own.codeUnknown)],
    [text(result?.action ?? '–'), muted(`\n${seen.inRetryList ? own.annex.switches : own.annex.stays}`)],
    [text(own.times(formatNumber(seen.count, language))), ...last]
  ]
}
