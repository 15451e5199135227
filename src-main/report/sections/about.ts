import { buildDay, buildHint } from '../build-age.ts'
import { readWithLine } from '../../presentation/case-facts.ts'
import type { Block } from '../blocks.ts'
import { note, text, truncate } from '../inline.ts'
import { hasReplacedWords } from '../../knowledge/pseudonym-address.ts'
import type { ReportContext } from '../report-context.ts'
import { madeRepairs } from '../../derived/settings/made-repairs.ts'

/** Which program wrote this, and what it did to the computer: it looked, and changed what the user confirmed. */
export function aboutBlocks({ diagnosis, evidence, build, language, text: own }: ReportContext): readonly Block[] {
  const touched = evidence.some((envelope) => envelope.origin === 'live')
  const changed = madeRepairs(evidence).length > 0
  const did = changed ? own.annex.changedOnRequest : touched ? own.annex.readOnly : own.annex.filesOnly
  const requests = evidence.flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected' && envelope.origin === 'live'
      ? [own.annex.requestsSent(truncate(envelope.value.wsusUrl, 120, own), truncate(envelope.value.marker, 60, own))]
      : []
  )
  const wordsReplaced = evidence.some((envelope) => hasReplacedWords(JSON.stringify(envelope)))
  const of = build === null ? '' : ` ${buildDay(build, language)}`
  const old = build === null ? null : buildHint(build, language)
  const readWith = readWithLine(diagnosis, language)
  return [
    note(
      text(
        [
          did,
          ...(readWith === null ? [] : [`${readWith}.`]),
          ...requests,
          ...(wordsReplaced ? [own.annex.wordsReplaced] : [])
        ].join(' ')
      ),
      text(` ${own.product} ${diagnosis.tool.version}${of}, ${diagnosis.schema}.${old === null ? '' : ` ${old}`}`)
    )
  ]
}
