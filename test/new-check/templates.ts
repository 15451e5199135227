import type { StepId } from '../../src-main/contract/check.ts'

/** A hint never becomes a cause, and “not applicable” changes no result: safe until somebody fills it in. */
export function checkFile(step: StepId, id: string, name: string): string {
  // the article has no section on where the client gets its server from; the one on time-outs names the policy
  const section = step === 'orientation' ? 'timeout' : step
  return `import type { Check } from '../../contract/check.ts'
import { article } from '../../knowledge/article.ts'

export const ${name}: Check<{ value: string }> = {
  id: '${id}',
  step: '${step}',
  severity: 'hint',
  side: 'client',
  needs: ['update-policy'],
  source: article.${section},
  evaluate: () => ({ outcome: 'not-applicable' })
}
`
}

/** “___” is refused by a test as soon as a row shows the check finding something, and so is a finding without steps. */
export function textFile(id: string, name: string): string {
  return `import type { Bilingual } from '../../contract/text.ts'

export const ${name}Text: Bilingual<{ value: string }> = {
  de: {
    question: 'Ist ___ (${id}) in Ordnung?',
    clear: '___ ist in Ordnung',
    found: ({ value }) => ({ title: '___ ist falsch', why: '___', next: '___', steps: [], value }),
    overturn: 'Die Gegenprobe zeigt ___.'
  },
  en: {
    question: 'Is ___ (${id}) right?',
    clear: '___ is right',
    found: ({ value }) => ({ title: '___ is wrong', why: '___', next: '___', steps: [], value }),
    overturn: 'The counter-check shows ___.'
  }
}
`
}

/** No row yet: \`rows.test.ts\` asks for one that is found, one that is clear and one at the edge. */
export function rowsFile(name: string): string {
  return `import type { Row } from './row.ts'

export const ${name}Rows: readonly Row[] = []
`
}
