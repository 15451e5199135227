import { checks } from '../../../checks/index.ts'
import { checkTexts } from '../../../checks/texts.ts'
import { steps } from '../../../diagnosis/steps.ts'
import { termsText } from '../../../text/terms.text.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { assertOnlyLanguage } from '../parse-options.ts'

/**
 * Prints the catalogue of checks: by step, in both languages, with sources. Generated from the code, so that it cannot
 * become outdated.
 */
export function catalogue(args: readonly string[], { console }: CliContext): number {
  assertOnlyLanguage(args)
  const parts = steps.map((step) =>
    [
      `# ${termsText.de.steps[step.id].name} / ${termsText.en.steps[step.id].name}`,
      ...checks.filter((check) => check.step === step.id).map(entry)
    ].join('\n\n')
  )
  console.out(`${parts.join('\n\n')}\n`)
  return exitCodes.clear
}

function entry(check: (typeof checks)[number]): string {
  const text = checkTexts[check.id]
  const url = check.source.url === null ? '' : ` ${check.source.url}`
  return [
    check.id,
    `  de: ${text?.de.question ?? ''}`,
    `  en: ${text?.en.question ?? ''}`,
    `  ${check.severity}, ${termsText.de.sides[check.side]} / ${termsText.en.sides[check.side]}`,
    `  ${check.source.title}${url}`
  ].join('\n')
}
