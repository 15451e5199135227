import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { computerName } from '../../derived/machines/computer-name.ts'
import { handovers, handoverAsText } from '../../presentation/handover/handover.ts'
import { termsText } from '../../text/terms.text.ts'
import { visible } from '../../presentation/escape.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { causeText, verdictLines } from './verdict-lines.ts'

const labels = {
  de: {
    ticket: 'Text für das Ticket',
    computer: 'Computer',
    server: 'Update-Server',
    asOf: 'Stand',
    steps: 'Schritte',
    begin: 'ab hier kopieren',
    end: 'bis hier'
  },
  en: {
    ticket: 'Text for the ticket',
    computer: 'Computer',
    server: 'Update server',
    asOf: 'As of',
    steps: 'Steps',
    begin: 'copy from here',
    end: 'to here'
  }
} as const

/** The texts for those who act next, ready to be copied: the ticket always, network and server team where they have to act. */
export function ticketTexts(diagnosis: Diagnosis, evidence: readonly Evidence[], language: Language): string {
  const { begin, end } = labels[language]
  const others = handovers(diagnosis, evidence, causeText(diagnosis, language), language).map(handoverAsText)
  const all = [ticket(diagnosis, language), ...others].map((text) => {
    const [title = '', ...rest] = text.trim().split('\n')
    return ['', `----- ${title} · ${begin} -----`, ...rest.slice(rest[0] === '' ? 1 : 0), `----- ${end} -----`].join(
      '\n'
    )
  })
  return visible(`${all.join('\n')}\n`)
}

function ticket(diagnosis: Diagnosis, language: Language): string {
  const label = labels[language]
  const { client, wsus, collectedAt, steps, tool } = diagnosis
  const facts: readonly (readonly [string, string | undefined])[] = [
    [label.computer, [computerName(diagnosis), client?.os].filter((text) => (text ?? '') !== '').join(', ')],
    [label.server, wsus?.url],
    [label.asOf, collectedAt === null ? undefined : formatTime(collectedAt, language)]
  ]
  const lines = [
    label.ticket,
    '',
    `SUP Doctor ${tool.version}`,
    ...facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}: ${value}`])),
    '',
    ...verdictLines(diagnosis, language),
    `${label.steps}:`,
    ...steps.map((step) => `- ${termsText[language].steps[step.id].name}: ${termsText[language].states[step.state]}`)
  ]
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')
}
