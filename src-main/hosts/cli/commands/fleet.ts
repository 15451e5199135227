import { InputProblem } from '../../../import/input-problem.ts'
import { fleetCsv } from '../../../fleet/fleet-csv.ts'
import { renderFleetPage } from '../../../fleet/fleet-page.ts'
import { fleetText } from '../../../fleet/fleet-text.ts'
import { RollUp } from '../../../fleet/roll-up.ts'
import { stableJson } from '../../../service/stable-json.ts'
import { fontsCss } from '../../print/fonts-css.ts'
import { version } from '../../node/program.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { readFleetFiles } from '../fleet-files.ts'
import { cliText } from '../cli.text.ts'
import { parseLanguage, parseStrict } from '../parse-options.ts'
import { assertWritable } from '../assert-writable.ts'
import { assertDistinctPaths } from '../output-paths.ts'
import { writeOut } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { pageInstead, writePdf } from '../write-pdf.ts'

const text = { type: 'string' } as const

/** Summarizes the output of `check --fleet` from many clients; returns 0 if it found any result. */
export async function fleet(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console, cancel } = context
  const { values, positionals } = parseStrict({
    args: [...args],
    options: { lang: text, json: text, csv: text, pdf: text, html: text },
    allowPositionals: true
  })
  if (values.lang !== undefined) parseLanguage(values.lang)
  const { json = null, csv = null, pdf = null, html = null } = values
  for (const path of [json, csv, pdf, html]) assertWritable(path ?? undefined)
  if (positionals.length === 0) throw new UsageProblem((texts) => texts.fleetMissing)
  assertDistinctPaths([json, csv, pdf, html, pageInstead(pdf, html)], positionals)
  const rollUp = new RollUp()
  await orUsageProblem(readFleetFiles(positionals, rollUp, cancel))
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const summary = rollUp.summary(version)
  if (summary.lines.counted === 0) throw new UsageProblem((texts) => texts.noFleetLines)
  const page = (): string => renderFleetPage(summary, language, { fontsCss: fontsCss() })
  const toOutput = [json, csv, pdf, html].includes('-')
  if (toOutput) console.err(fleetText(summary, language))
  else console.out(fleetText(summary, language))
  if (json !== null) await writeOut(json, stableJson(summary), console)
  if (csv !== null) await writeOut(csv, fleetCsv(summary), console)
  if (html !== null) await writeOut(html, page(), console)
  if (pdf !== null) await writePdf({ html }, pdf, page(), context)
  return exitCodes.clear
}

async function orUsageProblem(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    throw new UsageProblem((texts) =>
      error.reason === 'not-found' ? texts.notFound(error.path) : texts.unreadable(error.path)
    )
  }
}
