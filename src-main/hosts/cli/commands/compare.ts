import type { Case } from '../../../contract/case.ts'
import { compareCases } from '../../../diagnosis/compare/compare-cases.ts'
import { comparisonText } from '../../../presentation/comparison-text.ts'
import { stableJson } from '../../../service/stable-json.ts'
import { redactorFor } from '../../../redact/redact.ts'
import { judging } from '../../node/judging/judging.ts'
import type { CliContext } from '../cli-context.ts'
import { cliText } from '../cli.text.ts'
import { exitCodes } from '../exit-codes.ts'
import { parseStrict } from '../parse-options.ts'
import { readRunOptions } from '../run-options.ts'
import { harmlessJson, writeOut } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { collectFor } from './collect-for.ts'

const text = { type: 'string' } as const

/**
 * Compares two cases, files or folders and prints only what differs, with placeholders for names if wanted; asks no network.
 * Returns 0 where nothing differs, otherwise 1.
 */
export async function compareCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console, cancel, log } = context
  const { values, positionals } = parseStrict({
    args: [...args],
    options: { lang: text, json: text, redact: { type: 'boolean' } },
    allowPositionals: true
  })
  const [broken, healthy, ...others] = positionals
  if (broken === undefined || healthy === undefined || others.length > 0)
    throw new UsageProblem((words) => words.compareTwo)
  const { json = null } = values
  const options = [
    ...(values.lang === undefined ? [] : ['--lang', values.lang]),
    ...(json === null ? [] : ['--json', json]),
    ...(values.redact === true ? ['--redact'] : [])
  ]
  const cases: Case[] = []
  for (const input of [broken, healthy]) {
    const theCase = await collectFor(readRunOptions([input, ...options]), context)
    log.about(theCase)
    if (cancel.aborted) {
      console.err(`${cliText[language].cancelled}\n`)
      return exitCodes.cancelled
    }
    cases.push(theCase)
  }
  const redactor = values.redact === true ? redactorFor(together(cases)) : null
  const [ill, well] = await Promise.all(
    cases.map(async (given) => {
      const theCase = redactor === null ? given : redactor.redact(given)
      return { theCase, diagnosis: await judging.judge(theCase, cancel) }
    })
  )
  if (ill === undefined || well === undefined) throw new Error('two cases were read')
  const comparison = compareCases(ill, well)
  const shown = comparisonText(comparison, language)
  const left = [...(redactor?.leaks(shown, 'wording') ?? []), ...(redactor?.leaks(stableJson(comparison)) ?? [])]
  if (left.length > 0) {
    console.err(`${cliText[language].leaked(new Set(left).size)}\n`)
    return exitCodes.broken
  }
  if (json === '-') console.err(shown)
  else console.out(shown)
  if (json !== null)
    await writeOut(json, json === '-' ? harmlessJson(stableJson(comparison)) : stableJson(comparison), console)
  const isSame = comparison.differences.length === 0 && comparison.sharedIds.length === 0
  return isSame ? exitCodes.clear : exitCodes.found
}

/** Both at once, so that a name has the same placeholder in both and is no difference. */
function together(cases: readonly Case[]): Case {
  return {
    collectedAt: null,
    inputs: cases.flatMap(({ inputs }) => inputs),
    evidence: cases.flatMap(({ evidence }) => evidence)
  }
}
