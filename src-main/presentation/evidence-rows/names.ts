import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { SystemAnswer } from '../../contract/evidence/name-answers.ts'
import type { Language } from '../../contract/text.ts'
import { attemptText } from '../../text/attempt.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Who said what of each name, a row for every name. */
export function nameLines(answers: EvidenceValue<'name-answers'>, language: Language): readonly EvidenceRow[] {
  return answers.names.map((name) => ({
    what: name.name,
    value: [
      `System: ${answerText(name.system, language)}`,
      ...name.dns.map((dns) => `DNS ${dns.server}: ${answerText(dns, language)}`),
      ...name.hosts.map((entry) => `hosts:${entry.line}: ${entry.address}`)
    ].join('\n')
  }))
}

function answerText({ outcome, addresses }: SystemAnswer, language: Language): string {
  if (outcome === 'resolved') return addresses.join(', ')
  const words = attemptText[language]
  return outcome === 'refused' ? words.tcp.refused : words.name[outcome]
}
