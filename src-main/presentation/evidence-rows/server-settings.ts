import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { serverQuestionsText } from '../../text/server-questions.text.ts'
import { serverQuestions } from '../../knowledge/server-questions.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Every question that was answered, with its answer in words, and what was noted. */
export function serverSettingsLines(
  value: EvidenceValue<'server-settings'>,
  language: Language
): readonly EvidenceRow[] {
  const words = serverQuestionsText[language]
  const lines = serverQuestions.map(({ id }) => {
    const answer = value[id]
    const text = typeof answer === 'string' ? words.answers[answer] : portsLine(answer)
    return { what: words.questions[id].question, value: text === '' ? words.answers.unknown : text }
  })
  return value.note === '' ? lines : [...lines, { what: words.note, value: value.note }]
}

function portsLine(ports: EvidenceValue<'server-settings'>['supPorts']): string {
  const parts = (['http', 'https'] as const).flatMap((scheme) => {
    const port = ports[scheme]
    return port === null ? [] : [`${scheme} ${port}`]
  })
  return parts.join(', ')
}
