import type { Check, Finding } from '../../contract/check.ts'
import { answeredSettings, settingText } from '../../derived/settings/server-settings.ts'
import { readSettings } from '../../derived/server-files/read-settings.ts'
import { serverQuestions } from '../../knowledge/server-questions.ts'
import { citations } from '../../knowledge/sources.ts'

/** `setting`: by its name in the case file. */
export type AnswerDiffers = Readonly<{ setting: string; answered: string; read: string }>

/** Somebody answered otherwise than a file of the server says; the file counts. */
export const serverAnswerDiffers: Check<AnswerDiffers> = {
  id: 'server-answer-differs',
  step: 'certificate',
  severity: 'hint',
  side: 'server',
  needs: [answeredSettings, readSettings],
  source: citations.supWithSsl,
  evaluate(evidence) {
    const answers = answeredSettings.of(evidence)
    if (answers === null) return { outcome: 'not-applicable' }
    const { value, references } = readSettings.of(evidence)
    const compared = serverQuestions.flatMap(({ id }) => {
      const [read, reference] = [value[id], references[id]]
      const answered = settingText(answers.value[id])
      const isAnswered = answered !== 'unknown' && answered !== settingText({ http: null, https: null })
      if (read === undefined || reference === undefined || !isAnswered) return []
      return [{ setting: id, answered, read: settingText(read), evidence: [answers.refer(id), reference] as const }]
    })
    const findings = compared
      .filter(({ answered, read }) => answered !== read)
      .map(({ evidence: cited, ...facts }): Finding<AnswerDiffers> => ({
        facts,
        confidence: 'certain',
        evidence: cited
      }))
    const [first, ...rest] = findings
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    if (compared.length === 0) return { outcome: 'not-applicable' }
    return { outcome: 'clear', evidence: compared.flatMap(({ evidence: cited }) => cited) }
  }
}
