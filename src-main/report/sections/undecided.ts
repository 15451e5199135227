import type { ProbeId } from '../../contract/evidence/index.ts'
import type { Block } from '../blocks.ts'
import { groupedBy } from '../grouped-by.ts'
import { text } from '../inline.ts'
import { probesText } from '../../text/probes.text.ts'
import { checkText, type Result } from '../../presentation/verdict.ts'
import type { ReportContext } from '../report-context.ts'

type Undecided = Extract<Result, { outcome: 'undecided' }>

/** Questions that wait for the same evidence stand together under what is missing. */
export function undecidedBlocks(context: ReportContext, results: readonly Result[]): readonly Block[] {
  const open = results.filter(
    (result): result is Undecided => result.outcome === 'undecided' && result.missing.length > 0
  )
  return groupedBy(open, (result) => result.missing.join()).map((group) => block(context, group))
}

function block(context: ReportContext, group: readonly [Undecided, ...Undecided[]]): Block {
  const { text: own, terms: shared, language } = context
  const missing: readonly ProbeId[] = group[0].missing
  const names = missing.map((probe) => probesText[language][probe].name)
  return {
    kind: 'check',
    tone: 'unknown',
    word: shared.outcomes.undecided,
    title: `${own.steps.missing} ${names.join(', ')}`,
    value: null,
    body: [
      {
        kind: 'list',
        items: group.map((undecided) => [text(checkText(context, undecided.check)?.question ?? undecided.check)])
      }
    ]
  }
}
