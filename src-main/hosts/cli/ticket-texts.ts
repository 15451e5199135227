import { checkTexts } from '../../checks/texts.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { codeAdvice } from '../../presentation/code-advice.ts'
import { visible } from '../../presentation/escape.ts'
import { textsToCopy } from '../../presentation/texts-to-copy.ts'
import { resultText } from './result.text.ts'

/** The texts for those who act next, each between two lines that say where to copy. */
export function ticketTexts(
  session: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  language: Language
): string {
  const { begin, end } = resultText[language].copy
  const all = textsToCopy(session, { language, texts: checkTexts, advice: codeAdvice }).map(({ title, text }) =>
    ['', `----- ${title} · ${begin} -----`, text.replace(title, '').trim(), `----- ${end} -----`].join('\n')
  )
  return visible(`${all.join('\n')}\n`)
}
