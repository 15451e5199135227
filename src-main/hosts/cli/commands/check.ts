import { redactorFor } from '../../../redact/redact.ts'
import { saveCase } from '../../../casefile/save.ts'
import type { Language } from '../../../contract/text.ts'
import { diagnose } from '../../../diagnosis/diagnose.ts'
import { renderReport } from '../../../report/render-report.ts'
import { ledgerText, withPseudonyms } from '../../../service/redacted-case.ts'
import { stableJson } from '../../../service/stable-json.ts'
import type { ProgramLog } from '../../log/program-log.ts'
import { fontsCss } from '../../print/fonts-css.ts'
import { version } from '../../node/version.ts'
import { diagnosisText } from '../diagnosis-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions } from '../options.ts'
import { harmlessJson, writeOut, writePrivateFile, type Console } from '../output.ts'
import { ticketTexts } from '../ticket-texts.ts'
import { writePdf } from '../write-pdf.ts'
import { collectFor } from './collect-for.ts'

/** Collects and diagnoses a case and writes the requested documents; returns the exit code of the verdict. */
export async function check(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal,
  log: Pick<ProgramLog, 'about'>
): Promise<number> {
  const options = readRunOptions(args)
  const theCase = await collectFor(options, language, console, cancel)
  log.about(theCase)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const judged = { diagnosis: diagnose(theCase, version), theCase }
  const redactor = options.redact ? redactorFor(theCase) : null
  const shown = redactor === null ? judged : withPseudonyms(judged, redactor, version)
  if ('left' in shown) return refused(shown.left.length, language, console)
  const texts = options.texts ? ticketTexts(shown.diagnosis, shown.theCase.evidence, language) : ''
  const text = `${diagnosisText({ diagnosis: shown.diagnosis, evidence: shown.theCase.evidence }, language)}${texts}`
  const json = stableJson(shown.diagnosis)
  const html =
    options.html === null && options.pdf === null
      ? ''
      : renderReport({ diagnosis: shown.diagnosis, evidence: shown.theCase.evidence }, language, {
          fontsCss: fontsCss()
        })
  const leaks = [text, html].flatMap((document) => redactor?.leaks(document, 'wording') ?? [])
  if (leaks.length > 0) return refused(leaks.length, language, console)
  if (Object.values(options).includes('-')) console.err(text)
  else console.out(text)
  if (options.json !== null) await writeOut(options.json, options.json === '-' ? harmlessJson(json) : json, console)
  if (options.html !== null) await writeOut(options.html, html, console)
  if (options.save !== null) await writeOut(options.save, await saveCase(shown.theCase), console)
  if (options.pdf !== null) await writePdf(options, options.pdf, html, language, console, cancel)
  if (options.ledger !== null && redactor !== null)
    await writePrivateFile(options.ledger, ledgerText(redactor, language))
  return exitCodes[judged.diagnosis.verdict.outcome]
}

/** Reports that nothing was written because redaction left names. */
function refused(count: number, language: Language, console: Console): number {
  console.err(`${cliText[language].leaked(count)}\n`)
  return exitCodes.broken
}
