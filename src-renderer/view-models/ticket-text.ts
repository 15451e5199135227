import type { Session } from '../../src-main/service/api.ts'
import { caseFacts } from './case-facts.ts'
import type { ViewContext } from './check-view.ts'
import { evidenceRow } from './evidence-view.ts'
import { type ResultViewModel, resultView } from './result-view.ts'
import { stepViews } from './step-views.ts'
import { uiText } from '../text/wizard.text.ts'

const quoteLength = 200

/** Plain text for a ticket: the verdict, who does what, the steps, the codes and the evidence, at most 200 characters a quote. */
export function ticketText({ diagnosis, evidence, sample }: Session, { texts, language }: ViewContext): string {
  const ui = uiText[language]
  const wording = { texts, language, evidence }
  const result = resultView(diagnosis, wording)
  const because = diagnosis.verdict.because.map((reference) => evidenceRow(reference, evidence, language))
  const blocks = [
    sample === undefined ? [] : [ui.samples.ticket(ui.samples.names[sample])],
    [`SUP Doctor ${diagnosis.tool.version}: ${result.title}`, ...(result.meaning === '' ? [] : [result.meaning])],
    caseFacts(diagnosis, language).map(pair),
    result.judgement.map(pair),
    result.next === null ? [] : adviceLines(ui.step.next, result.next),
    titled(
      ui.result.steps,
      stepViews(diagnosis, wording).map((step) => `- ${step.name}: ${step.note}`)
    ),
    titled(
      ui.result.codes,
      result.codes.map((row) => `- ${row.join(' | ')}`)
    ),
    titled(
      ui.step.evidence,
      because.map((row) => `- ${row.what}: ${cut(row.value)} [${row.where}]`)
    ),
    titled(
      ui.result.unanswered,
      result.unanswered.map((line) => `- ${line}`)
    )
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

function adviceLines(label: string, next: NonNullable<ResultViewModel['next']>): string[] {
  const steps = next.steps.map((step, index) => `${index + 1}. ${step}`)
  return [`${label}: ${next.headline}`, ...steps, ...(next.command === null ? [] : [`> ${next.command}`])]
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines]
}

function pair([label, value]: readonly [string, string]): string {
  return `${label}: ${value}`
}

function cut(text: string): string {
  return text.length <= quoteLength ? text : `${text.slice(0, quoteLength)}…`
}
