import { diagnose } from '../../../diagnosis/diagnose.ts'
import { documentsOf } from '../../../service/documents.ts'
import { documentPorts } from '../../node/document-ports.ts'
import { version } from '../../node/program.ts'
import { diagnosisText } from '../diagnosis-text.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions } from '../options.ts'
import { writeOut } from '../output.ts'
import { ticketTexts } from '../ticket-texts.ts'
import { writePdf } from '../write-pdf.ts'
import { writeData } from '../write-data.ts'
import { collectFor } from './collect-for.ts'

/** Collects and diagnoses a case and writes the requested documents; returns the exit code of the verdict. */
export async function check(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console, cancel, log } = context
  const options = readRunOptions(args)
  const theCase = await collectFor(options, context)
  log.about(theCase)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const judged = { theCase, diagnosis: diagnose(theCase, version) }
  const documents = documentsOf(judged, options.redact, documentPorts)
  if ('left' in documents) return refused(documents.left.length, context)
  const session = { diagnosis: documents.diagnosis, evidence: documents.theCase.evidence }
  const texts = options.texts ? ticketTexts(session, language) : ''
  const text = `${diagnosisText(session, language)}${texts}`
  const html = options.html === null && options.pdf === null ? '' : documents.html(language)
  const leaks = [text, html].flatMap((document) => documents.leaks(document))
  if (leaks.length > 0) return refused(leaks.length, context)
  if (Object.values(options).includes('-')) console.err(text)
  else console.out(text)
  await writeData(options, documents, context)
  if (options.html !== null) await writeOut(options.html, html, console)
  if (options.pdf !== null) await writePdf(options, options.pdf, html, context)
  return exitCodes[judged.diagnosis.verdict.outcome]
}

/** Reports that nothing was written because redaction left names. */
function refused(count: number, { language, console }: CliContext): number {
  console.err(`${cliText[language].leaked(count)}\n`)
  return exitCodes.broken
}
