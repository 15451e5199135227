import { redactorFor } from '../../../casefile/redact/redact.ts'
import { saveCase } from '../../../casefile/save.ts'
import type { Language } from '../../../contract/text.ts'
import { diagnose } from '../../../engine/diagnose.ts'
import { renderReport } from '../../../report/render-report.ts'
import { stableJson } from '../../../service/stable-json.ts'
import { fontsCss } from '../../print/fonts-css.ts'
import { printWithBrowser } from '../../print/print-with-browser.ts'
import { version } from '../../version.ts'
import { diagnosisText } from '../diagnosis-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { messages } from '../messages.ts'
import { readRunOptions, type RunOptions } from '../options.ts'
import { writeOut, type Console } from '../output.ts'
import { textsToCopy } from '../texts-to-copy.ts'
import { collectFor } from './collect-for.ts'

/** Collects, judges, writes what was asked for; the exit code is the verdict's. */
export async function check(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<number> {
  const options = readRunOptions(args)
  const theCase = await collectFor(options, language, console, cancel)
  if (cancel.aborted) {
    console.err(`${messages[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const judged = { diagnosis: diagnose(theCase, version), theCase }
  const redactor = options.redact ? redactorFor(theCase) : null
  const shown = redactor === null ? judged : redactor.redact(judged)
  const texts = options.texts ? textsToCopy(shown.diagnosis, shown.theCase.evidence, language) : ''
  const text = `${diagnosisText(shown.diagnosis, language)}${texts}`
  const json = stableJson(shown.diagnosis)
  const html = (): string =>
    renderReport({ diagnosis: shown.diagnosis, evidence: shown.theCase.evidence }, language, { fontsCss: fontsCss() })
  const leaks = redactor?.leaks(`${text}\n${json}\n${stableJson(shown.theCase)}`) ?? []
  if (leaks.length > 0) {
    console.err(`${messages[language].leaked(leaks.length)}\n`)
    return exitCodes.broken
  }
  if (Object.values(options).includes('-')) console.err(text)
  else console.out(text)
  if (options.json !== null) await writeOut(options.json, json, console)
  if (options.html !== null) await writeOut(options.html, html(), console)
  if (options.save !== null) await writeOut(options.save, await saveCase(shown.theCase), console)
  if (options.pdf !== null) await writePdf(options, options.pdf, html(), language, console, cancel)
  return exitCodes[judged.diagnosis.verdict.outcome]
}

/** Without a browser that prints, the page itself is written beside the wanted name, and one sentence says why. */
async function writePdf(
  options: RunOptions,
  path: string,
  html: string,
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<void> {
  const printed = await printWithBrowser(html, cancel)
  if (printed.ok) {
    await writeOut(path, printed.pdf, console)
    return
  }
  const beside = options.html ?? `${path === '-' ? 'report' : path.replace(/\.pdf$/i, '')}.html`
  if (options.html === null) await writeOut(beside, html, console)
  console.err(`${messages[language].noPdf(printed.reason, beside)}\n`)
}
