import type { Documents } from '../../../service/documents.ts'
import { judging } from '../../node/judging/judging.ts'
import { diagnosisText, ticketTexts } from '../diagnosis-text.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions, type RunOptions } from '../run-options.ts'
import { writeOut } from '../output.ts'
import { runLimit } from '../run-limit.ts'
import { writePdf } from '../write-pdf.ts'
import { writeData } from '../write-data.ts'
import { collectFor } from './collect-for.ts'

/** Collects and diagnoses a case and writes the requested documents; returns the exit code of the verdict. */
export async function check(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console, cancel, log } = context
  const options = readRunOptions(args)
  const limit = runLimit({ timeoutMs: options.timeoutMs + (options.watchMs ?? 0) }, context)
  const theCase = await collectFor(options, context)
  log.about(theCase)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const signal = limit.signal()
  try {
    const diagnosis = await judging.judge(theCase, signal)
    const code = exitCodes[diagnosis.verdict.outcome]
    return await judging.documents(
      { theCase, diagnosis },
      options.redact,
      async (made) =>
        'left' in made ? refused(made.left.length, context) : await written(options, made, code, context),
      signal
    )
  } catch (error) {
    return limit.endedBy(error, signal)
  }
}

/** Every document is made before the first one is written. */
async function written(options: RunOptions, documents: Documents, code: number, context: CliContext): Promise<number> {
  const { language, console } = context
  const session = { diagnosis: documents.diagnosis, evidence: documents.theCase.evidence }
  const texts = options.texts ? ticketTexts(session, language) : ''
  const text = `${diagnosisText(session, language)}${texts}`
  const html = options.html === null ? '' : await documents.html(language)
  const page = options.pdf === null ? '' : await documents.page(language, options.annex)
  const leaks = [...(await documents.leaks(text)), ...(await documents.leaks(html)), ...(await documents.leaks(page))]
  if (leaks.length > 0) return refused(leaks.length, context)
  if (Object.values(options).includes('-')) console.err(text)
  else console.out(text)
  await writeData(options, documents, context)
  if (options.html !== null) await writeOut(options.html, html, console)
  if (options.pdf !== null) await writePdf(options, options.pdf, page, context)
  return code
}

/** Reports that nothing was written because redaction left names. */
function refused(count: number, { language, console }: CliContext): number {
  console.err(`${cliText[language].leaked(count)}\n`)
  return exitCodes.broken
}
