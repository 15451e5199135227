import expected from '../../../../assets/samples/expected.json'
import { sample } from '../../node/samples.ts'
import { selfTest } from '../../self-test/self-test.ts'
import type { CliContext } from '../cli-context.ts'
import { decimalSeparator } from '../../../text/format-number.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { assertOnlyLanguage } from '../parse-options.ts'

/** Tests whether this copy of the program still produces the results recorded at build time; prints one line. */
export async function selfTestCommand(args: readonly string[], { language, console }: CliContext): Promise<number> {
  assertOnlyLanguage(args)
  const began = performance.now()
  const test = await selfTest(sample, expected)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.out(`${cliText[language].selfTest(test, seconds.replace('.', decimalSeparator(language)))}\n`)
  return test.wrong.length === 0 ? exitCodes.clear : exitCodes.broken
}
