import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import { termsText } from '../text/terms.text.ts'
import { ticketLabels } from '../text/ticket.text.ts'
import { caseFacts } from './case-facts.ts'
import { codeLine } from './code-line.ts'
import { citedEvidence } from './evidence-place.ts'
import { inLocalTime } from './local-times.ts'
import type { TextContext } from './verdict.ts'
import { verdictBlocks } from './verdict-lines.ts'
import { missingLine } from './why-missing.ts'
import { oneLine } from './one-line.ts'

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/** Characters of one quote. */
const quoteLength = 200

/** Plain text for a ticket: the verdict, who does what, the steps, the codes and the evidence. `note` comes first. */
export function ticket(session: JudgedCase, wording: TextContext, note = ''): string {
  const { language } = wording
  const evidence = evidenceOfChosenMachine(session.diagnosis, session.evidence)
  const diagnosis = inLocalTime({ diagnosis: session.diagnosis, evidence })
  const label = ticketLabels[language]
  const { steps, states } = termsText[language]
  const { verdict, judgement, next } = verdictBlocks({ diagnosis, evidence }, wording)
  const [title = '', ...meaning] = verdict
  const blocks = [
    note === '' ? [] : [note],
    [`SUP Doctor ${diagnosis.tool.version}: ${title}`, ...meaning],
    caseFacts(diagnosis, language).map(([name, value]) => `${name}: ${value}`),
    judgement,
    next,
    titled(
      label.steps,
      diagnosis.steps.map((step) => `${steps[step.id].name}: ${states[step.state]}`)
    ),
    titled(
      label.codes,
      diagnosis.codes.map((code) => codeLine(code, language))
    ),
    titled(
      label.evidence,
      diagnosis.verdict.because
        .map((reference) => citedEvidence(reference, language))
        .map(({ what, value, where }) => `${what}: ${oneLine(value, quoteLength)} [${where}]`)
    ),
    titled(
      label.unanswered,
      diagnosis.unanswered.map((probe) => missingLine(probe, evidence, language))
    )
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`)]
}
