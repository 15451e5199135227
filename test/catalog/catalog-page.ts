import { format, resolveConfig } from 'prettier'
import { checks } from '../../src-main/checks/index.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { steps } from '../../src-main/diagnosis/steps.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { catalogEntry } from './catalog-entry.ts'
import { catalogWords } from './catalog-words.ts'
import { escaped } from './escaped.ts'

/**
 * All checks of one language on one page, so that a technician without a network can search them at once. The id of a
 * check is its anchor.
 */
export async function catalogPage(language: Language): Promise<string> {
  const texts = catalogWords[language]
  const about = termsText[language].steps
  const contents = steps.map((step) => {
    const lines = step.checks.map((id) => `- [${escaped(checkTexts[id]?.[language].question ?? id)}](#${id}) \`${id}\``)
    return `**${about[step.id].name}**\n\n${lines.join('\n')}`
  })
  const sections = steps.flatMap((step) => [
    `## ${about[step.id].name}`,
    `${about[step.id].asks} ${about[step.id].why}`,
    ...checks.filter((check) => check.step === step.id).map((check) => catalogEntry(check, language))
  ])
  const page = [`# ${texts.title}`, ...texts.lead, ...contents, ...sections].join('\n\n')
  return await format(page, { ...(await resolveConfig('package.json')), parser: 'markdown' })
}
