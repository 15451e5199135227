import type { Input } from '../../contract/diagnosis.ts'
import type { Language } from '../../contract/text.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, paragraph, state, text, value, truncate } from '../inline.ts'
import { formatNumber } from '../../text/format-number.ts'
import { inputNotes } from '../../text/input-notes.text.ts'
import type { ReportContext } from '../report-context.ts'

/** The files the case was made from; each is identified by its hash. */
export function inputBlocks({ diagnosis, text: own, language }: ReportContext): readonly Block[] {
  const { columns, annex } = own
  if (diagnosis.inputs.length === 0) return [heading(3, text(annex.inputs)), paragraph(text(annex.noInputs))]
  return [
    heading(3, text(annex.inputs)),
    {
      kind: 'table',
      caption: [text(annex.inputsCaption)],
      columns: [
        { title: columns.file, width: 30 },
        { title: columns.kind, width: 36 },
        { title: columns.size, width: 12 },
        { title: columns.sha, width: 22 }
      ],
      rows: diagnosis.inputs.map((input) => [
        [value(truncate(input.name, 160, own))],
        kindOf(input, own.unrecognised, language),
        [text(`${formatNumber(input.bytes, language)} B`)],
        [code(`${input.sha256.slice(0, 16)}…`)]
      ])
    }
  ]
}

/** The reason why a file could not be read, or a remark about one that could. */
function kindOf(input: Input, unrecognised: string, language: Language): Line {
  const kind = input.recognised
    ? code(input.kind)
    : state('unknown', input.remark === undefined ? unrecognised : input.kind)
  return [kind, ...inputNotes(input, language).map((note) => text(` ${note}`))]
}
