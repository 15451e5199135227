import { redactorFor } from '../../../redact/redact.ts'
import { saveCase } from '../../../casefile/save.ts'
import { sha256 } from '../../../casefile/sha256.ts'
import type { FleetLine } from '../../../contract/fleet-line.ts'
import type { Language } from '../../../contract/text.ts'
import { diagnose } from '../../../diagnosis/diagnose.ts'
import { failedFacts } from '../../../fleet/fleet-facts.ts'
import { fleetLine, lineText } from '../../../fleet/fleet-line.ts'
import { ledgerText, withPseudonyms, type Judged } from '../../../service/redacted-case.ts'
import { stableJson } from '../../../service/stable-json.ts'
import { version } from '../../node/version.ts'
import { exitCodes } from '../exit-codes.ts'
import { readRunOptions, type RunOptions } from '../options.ts'
import { writeOut, writePrivateFile, type Console } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { systemCode } from '../write-problem.ts'
import { collectFor } from './collect-for.ts'

/** No output on standard error: Intune treats it as a failed script. */
const silent: Console = { out: () => undefined, err: () => undefined }

/**
 * `check --fleet`: prints exactly one line to standard output. Exit code for device management: 0 if nothing is wrong,
 * otherwise 1, which triggers remediation.
 */
export async function fleetCheck(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<number> {
  let stage: 'arguments' | 'input' | 'internal' = 'arguments'
  const failed = (reason: NonNullable<FleetLine['error']>, detail: string | null): number => {
    console.out(`${lineText(failedFacts(version, new Date().toISOString(), reason, detail))}\n`)
    return exitCodes.found
  }
  try {
    const options = readFleetOptions(args)
    stage = 'input'
    const theCase = await collectFor(options, language, silent, cancel)
    stage = 'internal'
    if (cancel.aborted) return failed('cancelled', null)
    const session = { diagnosis: diagnose(theCase, version), evidence: theCase.evidence }
    const line = fleetLine(session, {
      hash: (text) => sha256(new TextEncoder().encode(text)),
      hideNames: options.redact
    })
    if (!(await written(options, { diagnosis: session.diagnosis, theCase }, language)))
      return failed('internal', 'Leak')
    console.out(`${line}\n`)
    return session.diagnosis.verdict.outcome === 'clear' ? exitCodes.clear : exitCodes.found
  } catch (error) {
    return failed(error instanceof UsageProblem ? stage : 'internal', nameOf(error))
  }
}

function readFleetOptions(args: readonly string[]): RunOptions {
  const options = readRunOptions(args.filter((argument) => argument !== '--fleet'))
  const { html, pdf, json, save, texts, ledger } = options
  for (const [name, refused] of [
    ['--html', html !== null],
    ['--pdf', pdf !== null],
    ['--json', json === '-'],
    ['--save', save === '-'],
    ['--texts', texts],
    // the line has pseudonyms of its own, identical on every client
    ['--ledger', ledger !== null && json === null && save === null]
  ] as const) {
    if (refused) throw new UsageProblem((text) => text.badOption(name))
  }
  return options
}

/** False if redaction left a name; then nothing is written. */
async function written(options: RunOptions, judged: Judged, language: Language): Promise<boolean> {
  if (options.json === null && options.save === null) return true
  const redactor = options.redact ? redactorFor(judged.theCase) : null
  const shown = redactor === null ? judged : withPseudonyms(judged, redactor, version)
  if ('left' in shown) return false
  if (options.json !== null) await writeOut(options.json, stableJson(shown.diagnosis), silent)
  if (options.save !== null) await writeOut(options.save, await saveCase(shown.theCase), silent)
  if (options.ledger !== null && redactor !== null)
    await writePrivateFile(options.ledger, ledgerText(redactor, language))
  return true
}

/** Error code or class such as `ENOSPC` or `RangeError`; not the message, which may contain a path. */
function nameOf(error: unknown): string | null {
  const code = systemCode(error)
  if (code !== null || error instanceof UsageProblem) return code
  return error instanceof Error ? error.name : null
}
