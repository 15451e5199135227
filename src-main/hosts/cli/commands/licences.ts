import { thirdParty } from '../../../knowledge/third-party.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { parseStrict } from '../parse-options.ts'

/** Prints the licences of third-party components: a list, then the texts. */
export function licences(args: readonly string[], { console }: CliContext): number {
  parseStrict({ args: [...args], options: { lang: { type: 'string' } } })
  const titles = thirdParty.map(({ name, version, licence }) => `${`${name} ${version}`.trim()}: ${licence}`)
  const texts = thirdParty.map(({ text }, nth) => `${titles[nth] ?? ''}\n\n${text}`)
  console.out(`${titles.join('\n')}\n\n${texts.join('\n\n\n')}\n`)
  return exitCodes.clear
}
