import type { Side, StepId } from '../../contract/check.ts'
import { computerName } from '../../derived/machines/chosen-machine.ts'
import { hostAndPort, readWsusUrl } from '../../derived/target/wsus-url.ts'
import { formatNumber } from '../../text/format-number.ts'
import { checkCounts } from '../../presentation/without-cause.ts'
import { capitalise } from '../../presentation/format.ts'
import { nextStep } from '../../presentation/next-step.ts'
import { verdictText } from '../../presentation/verdict.ts'
import type { Block, Line } from '../blocks.ts'
import { muted, text, truncate, value } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** Names of computers and addresses are shorter; two longer ones must not push the end of the page onto one of its own. */
const mostOfAFact = 70

/** Who has to act, how sure that is and why, and whom it concerns. */
export function boxBlock(context: ReportContext): Block {
  const { diagnosis, text: own, language } = context
  const { cause } = verdictText(diagnosis, context)
  const isWell = diagnosis.verdict.outcome === 'clear'
  const affected = { term: isWell ? own.facts.computer : own.facts.affected, value: affectedLine(context) }
  if (cause !== null) {
    return {
      kind: 'boxes',
      boxes: [
        { term: own.contact, value: [text(capitalise(cause.who))] },
        { term: own.box.confidence, value: [text(`${cause.confidence}, ${cause.reason}`)] },
        affected
      ]
    }
  }
  const { passed, open, found } = checkCounts(diagnosis.steps)
  const shown = (count: number): string | null => (count === 0 ? null : formatNumber(count, language))
  const who = nextStep(context, context)?.who ?? null
  return {
    kind: 'boxes',
    boxes: [
      { term: own.contact, value: [text(who === null ? own.nobody : capitalise(who))] },
      {
        term: own.box.checkedWhat,
        value: [text(own.clearBox(formatNumber(passed, language), shown(open), shown(found)))]
      },
      affected
    ]
  }
}

/** A certificate is refused by every client; of other faults one client alone tells nothing about the others. */
function affectedLine({ diagnosis, text: own }: ReportContext): Line {
  const name = computerName(diagnosis)
  const computer = name === null ? text(own.unknownComputer) : value(truncate(name, mostOfAFact, own))
  const url = diagnosis.wsus?.url ?? null
  if (url === null) return [computer]
  const target = readWsusUrl(url)
  const server = value(truncate(target === null ? url : hostAndPort(target), mostOfAFact, own))
  if (!concernsAll(diagnosis.verdict)) return [computer, muted(`\n${own.facts.server}: `), server]
  return [computer, text(` ${own.andAllClients} `), server]
}

function concernsAll({
  step,
  side,
  confidence
}: {
  step: StepId | null
  side: Side | null
  confidence: string | null
}) {
  return step === 'certificate' && side === 'server' && confidence === 'certain'
}
