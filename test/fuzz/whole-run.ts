import * as v from 'valibot'
import { loadCase } from '../../src-main/casefile/load.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import { evidenceSchemas } from '../../src-main/contract/evidence/index.ts'
import { diagnosisSchema } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { diagnosisText, ticketTexts } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport } from '../../src-main/import/import-options.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { documentsOf } from '../../src-main/service/documents.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'

const version = '0.0.0'
const ports = { redactor: redactorFor, version, saveCase, fontsCss: () => '', build: () => null }

/** A thread from source takes half a second to start, and one input needs one. */
const reading = { ...silentImport, workers: 1 }

/** One input through everything a run does with it; why it failed, or null. `true`: the input was recognised. */
export async function wholeRun(bytes: Uint8Array): Promise<{ readonly fault: string | null; readonly read: boolean }> {
  try {
    const { inputs, evidence, newestAt } = await importFiles([{ name: 'input', bytes }], reading)
    const read = inputs.some((input) => input.recognised)
    const wrong = evidence.find((one) => one.status === 'collected' && !v.is(evidenceSchemas[one.probe], one.value))
    if (wrong !== undefined) return { fault: `${wrong.probe} does not fit its schema`, read }
    const theCase = { collectedAt: newestAt, inputs, evidence }
    const diagnosis = diagnose(theCase, version)
    if (!v.is(diagnosisSchema, diagnosis)) return { fault: 'the diagnosis does not fit its schema', read }
    for (const language of ['de', 'en'] as const) {
      diagnosisText({ diagnosis, evidence }, language)
      ticketTexts({ diagnosis, evidence }, language)
    }
    const json = stableJson(diagnosis)
    for (const redact of [false, true]) {
      const made = documentsOf({ theCase, diagnosis }, redact, ports)
      // a refusal is an answer
      if ('left' in made) continue
      await made.html('de')
      const archive = await openArchive(await made.savedCase())
      if ('problem' in archive) return { fault: `the saved case is ${archive.problem}`, read }
      const again = loadCase(archive.entries)
      if ('problem' in again) return { fault: `the saved case is ${again.problem}`, read }
      const replayed = stableJson(diagnose(again, version))
      if (!redact && replayed !== json) return { fault: 'the saved case is judged otherwise', read }
    }
    return { fault: null, read }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error), read: false }
  }
}
