import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { verdictOf } from '../../src-main/service/redacted-case.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'

const here = import.meta.dirname
const golden = folders(join(here, '../cases')).map((folder) => join(folder, 'input'))
const samples = readdirSync(join(here, '../../assets/samples')).filter((name) => name.endsWith('.supcase'))
const corpus = join(here, '../../../shared/corpus')
const foreign = existsSync(corpus) ? folders(corpus) : []

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
}

async function caseOf(path: string): Promise<Case> {
  const { inputs, evidence, newestAt } = await importFiles(await readInputs([path]))
  return { collectedAt: newestAt, inputs, evidence }
}

function saysTheSame(theCase: Case): void {
  const redactor = redactorFor(theCase)
  const safe = redactor.redact(theCase)
  expect(verdictOf(diagnose(safe, '0'))).toEqual(verdictOf(diagnose(theCase, '0')))
  expect(redactor.leaks(stableJson(safe))).toEqual([])
  expect(redactor.leaks(stableJson(diagnose(safe, '0')), 'wording')).toEqual([])
  expect(redactor.redact(theCase)).toEqual(safe)
}

describe('without personal data a case is judged as with it', () => {
  it.each(golden)('%s', async (path) => saysTheSame(await caseOf(path)))
  it.each(samples)('%s', async (name) => saysTheSame(await caseOf(join(here, '../../assets/samples', name))))
})

if (foreign.length > 0)
  describe('the same for real files', () => {
    it.each(foreign)(
      '%s',
      async (path) => {
        for (const file of readdirSync(path, { recursive: true, withFileTypes: true })) {
          if (file.isFile()) saysTheSame(await caseOf(join(file.parentPath, file.name)))
        }
        saysTheSame(await caseOf(path))
      },
      60_000
    )
  })
