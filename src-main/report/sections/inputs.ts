import type { Block } from '../blocks.ts'
import { code, heading, paragraph, state, text, value } from '../inline.ts'
import { readableNumber } from '../readable.ts'
import { shortened } from '../shortened.ts'
import type { Telling } from '../telling.ts'

/** The files the case was made from; each can be told by its hash. */
export function inputBlocks({ diagnosis, own, language }: Telling): readonly Block[] {
  const { columns, annex } = own
  if (diagnosis.inputs.length === 0) return [heading(3, text(annex.inputs)), paragraph(text(annex.noInputs))]
  return [
    heading(3, text(annex.inputs)),
    {
      kind: 'table',
      caption: [text(annex.inputsCaption)],
      columns: [
        { title: columns.file, width: 38 },
        { title: columns.kind, width: 22 },
        { title: columns.size, width: 15 },
        { title: columns.sha, width: 25 }
      ],
      rows: diagnosis.inputs.map((one) => [
        [value(shortened(one.name, 160, own))],
        [one.recognised ? code(one.kind) : state('open', own.unrecognised)],
        [text(`${readableNumber(one.bytes, language)} B`)],
        [code(`${one.sha256.slice(0, 16)}…`)]
      ])
    }
  ]
}
