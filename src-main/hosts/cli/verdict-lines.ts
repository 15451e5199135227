import { checkTexts } from '../../checks/texts.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { FoundText, Language } from '../../contract/text.ts'
import { missingProbes } from '../../presentation/missing-probes.ts'
import { probesText } from '../../text/probes.text.ts'
import { serverLogsRequest, withServerLogsRequest } from '../../text/server-logs-request.text.ts'
import { termsText } from '../../text/terms.text.ts'

type Result = Diagnosis['steps'][number]['results'][number]

const labels = {
  de: {
    side: 'Seite',
    actor: 'Zuständig',
    sure: 'Gewissheit',
    overturn: 'Dagegen spräche',
    next: 'Nächster Schritt'
  },
  en: {
    side: 'Side',
    actor: 'To act',
    sure: 'Confidence',
    overturn: 'This would speak against it',
    next: 'Next step'
  }
} as const

/** The verdict, why, how sure it is and what to do next. */
export function verdictLines(diagnosis: Diagnosis, language: Language): string[] {
  const { verdict } = diagnosis
  const texts = termsText[language]
  const label = labels[language]
  const own = causeText(diagnosis, language)
  const found = own === null ? null : withServerLogsRequest(own, diagnosis, language)
  if (found === null || verdict.side === null || verdict.confidence === null) {
    const { title, meaning } = texts.verdicts[verdict.outcome]
    return [title, meaning, ...(verdict.outcome === 'clear' ? [''] : toFetch(diagnosis, language))]
  }
  const sure = texts.confidences[verdict.confidence]
  return [
    found.title,
    found.why,
    '',
    `${label.side}: ${texts.sides[verdict.side]} · ${label.actor}: ${texts.actors[found.actor ?? verdict.side]}`,
    `${label.sure}: ${sure.word} (${sure.reason})`,
    `${label.overturn}: ${checkTexts[verdict.cause ?? '']?.[language].overturn ?? ''}`,
    ...verdict.because.slice(0, 3).map((reference) => `  ${place(reference)}${oneLine(reference.quote)}`),
    '',
    `${label.next}: ${found.next}`,
    ...numbered(found.steps),
    ...(found.command === undefined ? [] : [`  > ${found.command}`]),
    ''
  ]
}

/** The cause in its own words; null where there is none. */
export function causeText({ verdict, steps }: Diagnosis, language: Language): FoundText | null {
  const result = steps.flatMap((step) => step.results).find((candidate) => candidate.check === verdict.cause)
  return result === undefined ? null : foundText(result, language)
}

/** The words of a finding; null of anything else. */
export function foundText(result: Result, language: Language): FoundText | null {
  if (result.outcome !== 'found') return null
  const facts = result.findings[0]?.facts
  return facts === undefined ? null : (checkTexts[result.check]?.[language].found(facts) ?? null)
}

/** What to get first when nothing is decided: the piece most questions wait for. */
function toFetch(diagnosis: Diagnosis, language: Language): string[] {
  const logs = serverLogsRequest(diagnosis, language)
  if (logs !== null) return ['', `${labels[language].next}: ${logs.next}`, ...numbered(logs.steps), '']
  const [first] = missingProbes(diagnosis.steps)
  return first === undefined ? [''] : ['', `${labels[language].next}: ${probesText[language][first].fetch}`, '']
}

function numbered(steps: readonly string[]): string[] {
  return steps.map((step, at) => `  ${at + 1}. ${step}`)
}

/** A quoted log message may be long and of many lines. */
function oneLine(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ')
  return line.length > 300 ? `${line.slice(0, 300)} …` : line
}

function place(reference: { source: string | null; line: number | null }): string {
  if (reference.source === null) return ''
  return reference.line === null ? `${reference.source}: ` : `${reference.source}:${reference.line}: `
}
