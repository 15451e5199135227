import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../src-main/import/import-files.ts'
import { readInputs } from '../src-main/import/read-inputs.ts'
import { saveCase } from '../src-main/casefile/save.ts'
import type { Case } from '../src-main/contract/case.ts'
import { diagnosisSchema, type Diagnosis } from '../src-main/contract/diagnosis.ts'
import { languages } from '../src-main/contract/text.ts'
import { diagnose } from '../src-main/diagnosis/diagnose.ts'
import { diagnosisText } from '../src-main/hosts/cli/diagnosis-text.ts'
import { stableJson } from '../src-main/service/stable-json.ts'

/**
 * A case is a folder: `input` holds the files as a technician would drop them, `expected.json` what matters of the
 * answer, `expected.de.txt` and `expected.en.txt` what the terminal says. With UPDATE_EXPECTED=1 the answers are written anew; read the difference before keeping it.
 */
const folder = join(import.meta.dirname, 'cases')
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const renewing = process.env['UPDATE_EXPECTED'] === '1'

async function caseOf(name: string): Promise<Case> {
  return imported(await readInputs([join(folder, name, 'input')]))
}

function judged(theCase: Case): Parameters<typeof diagnosisText>[0] {
  return { diagnosis: diagnose(theCase, '0.0.0'), evidence: theCase.evidence }
}

async function imported(files: Parameters<typeof importFiles>[0]): Promise<Case> {
  const { inputs, evidence, newestAt } = await importFiles(files)
  return { collectedAt: newestAt, inputs, evidence }
}

/** Verdict, steps, codes and inputs, without wording, hashes and all that changes with every new check. */
function essence(diagnosis: Diagnosis): unknown {
  const { because, wouldOverturn, ...verdict } = diagnosis.verdict
  return {
    collectedAt: diagnosis.collectedAt,
    clock: diagnosis.clock,
    wsus: diagnosis.wsus,
    verdict: { ...verdict, because: because.map(({ source, line }) => `${source}:${line ?? ''}`), wouldOverturn },
    steps: Object.fromEntries(diagnosis.steps.map((step) => [step.id, step.state])),
    found: diagnosis.steps
      .flatMap((step) => step.results)
      .flatMap((result) => (result.outcome === 'found' ? result.check : [])),
    codes: diagnosis.codes.map(({ code, httpStatus, count, last }) => ({ code, httpStatus, count, last })),
    inputs: Object.fromEntries(diagnosis.inputs.map((input) => [input.name, input.kind]))
  }
}

/** How many questions of a step are open changes with every new check; that some are, and for want of what, does not. */
function withoutCounts(text: string): string {
  return text.replace(/^ {2}\? \d+ [^(\n]*/gm, '  ? … ')
}

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  it('is judged as expected', async () => {
    const result = essence(diagnose(await caseOf(name), '0.0.0'))
    const file = join(folder, name, 'expected.json')
    if (renewing) writeFileSync(file, await format(stableJson(result), { parser: 'json', printWidth: 120 }))
    expect(existsSync(file)).toBe(true)
    expect(result).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  it.each(languages)('is reported as expected in %s', async (language) => {
    const text = withoutCounts(diagnosisText(judged(await caseOf(name)), language))
    const file = join(folder, name, `expected.${language}.txt`)
    if (renewing) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  it('gives the same JSON every time, also saved and read again', async () => {
    const theCase = await caseOf(name)
    const json = stableJson(diagnose(theCase, '0.0.0'))
    expect(stableJson(diagnose(await caseOf(name), '0.0.0'))).toBe(json)
    const saved = await imported([{ name: 'a.supcase', bytes: await saveCase(theCase) }])
    expect(stableJson(diagnose(saved, '0.0.0'))).toBe(json)
    expect(v.safeParse(diagnosisSchema, JSON.parse(json)).issues).toBeUndefined()
  })
})

it('the cases are there', () => expect(cases.length).toBeGreaterThanOrEqual(16))
