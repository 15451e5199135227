import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { sha256 } from '../../src-main/casefile/sha256.ts'
import { fleetLine } from '../../src-main/fleet/fleet-line.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { textsToCopy } from '../../src-main/presentation/texts-to-copy.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { renderScreenReport } from '../../src-main/report/render-screen-report.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { verdictOf } from '../../src-main/service/redacted-case.ts'
import { shownNames } from './shown-names.ts'
import { always, hostile, plain, seededCase } from './seeded-case.ts'

/** Every text that can leave, made of a case without personal data; a new kind of output is one more line here. */
async function outputs(theCase: Case): Promise<Readonly<Record<string, string>>> {
  const { evidence } = theCase
  const diagnosis = diagnose(theCase, '0')
  const archive = await openArchive(await saveCase(theCase))
  if ('problem' in archive) throw new Error(archive.problem)
  const inEach = languages.flatMap((language): [string, string][] => [
    [`page ${language}`, renderScreenReport({ diagnosis, evidence }, language, { fontsCss: '' })],
    [`terminal ${language}`, diagnosisText({ diagnosis, evidence }, language)],
    [`texts to copy ${language}`, JSON.stringify(textsToCopy({ diagnosis, evidence }, { language, texts: checkTexts }))]
  ])
  return {
    ...Object.fromEntries(inEach),
    json: stableJson(diagnosis),
    'fleet line': fleetLine({ diagnosis, evidence }, { hash: sha256Text, hideNames: true }),
    'saved case': archive.entries.map((entry) => new TextDecoder().decode(entry.bytes)).join('\n')
  }
}

function sha256Text(text: string): string {
  return sha256(new TextEncoder().encode(text))
}

describe.each(Object.entries(hostile))('names that are %s', (_kind, seeds) => {
  const theCase = seededCase(seeds)
  const redactor = redactorFor(theCase)
  const safe = redactor.redact(theCase)

  it('stand in nothing that leaves, in no form', async () => {
    for (const [name, text] of Object.entries(await outputs(safe))) {
      expect({ name, shown: shownNames(text, seeds) }).toEqual({ name, shown: [] })
    }
  })

  it('stand in no fleet line, although that is made of the real case', () => {
    const session = { diagnosis: diagnose(theCase, '0'), evidence: theCase.evidence }
    expect(shownNames(fleetLine(session, { hash: sha256Text, hideNames: true }), seeds)).toEqual([])
  })

  it('are refused by the leak test where they were not replaced', () => {
    expect(redactor.leaks(stableJson(safe))).toEqual([])
    expect(redactor.leaks(stableJson(diagnose(safe, '0')), 'wording')).toEqual([])
    expect(redactor.leaks(stableJson(theCase)).length).toBeGreaterThan(8)
  })

  it('change neither verdict, checks nor codes when they go', () => {
    const [before, after] = [diagnose(theCase, '0'), diagnose(safe, '0')]
    expect(verdictOf(after)).toEqual(verdictOf(before))
    expect(after.verdict.outcome).toBe('found')
    expect(after.codes.map((code) => code.code)).toContain('0x8024401b')
    expect(stableJson(safe)).toContain('error = 0x8024401b')
  })
})

it('knows the same thing by the same pseudonym, wherever and however it is written', () => {
  const theCase = seededCase(plain)
  const { ledger, redact } = redactorFor(theCase)
  const text = JSON.stringify(redact(theCase))
  const pseudonym = (name: string): string | undefined => ledger.find((entry) => entry.name === name)?.pseudonym
  expect(pseudonym('supwerk01')).toBe('SUP-1')
  expect(pseudonym(`supwerk01.${plain.domain}`)).toBe('SUP-1.DOMAIN-1')
  expect(text).toContain('Async scan of http://SUP-1.DOMAIN-1:8530 failed')
  expect(text).toContain('&h=SUP-1.DOMAIN-1"')
  expect(text).toContain('*.SUB-1.DOMAIN-1')
  const [name, beside, apart] = always.slice(-4).map(pseudonym)
  expect(name?.split('.')[0]).toBe(beside?.split('.')[0])
  expect(apart?.split('.')[0]).not.toBe(name?.split('.')[0])
  expect(text).toContain(`;${apart?.split('.')[0]}.*`)
})

it.each([
  ['plain', 'all is well at SUPWERK01.'],
  ['in digits', Buffer.from('supwerk01').toString('hex')],
  [
    'in digits of two bytes',
    Buffer.from('supwerk01', 'utf16le')
      .toString('hex')
      .replaceAll(/..(?=.)/g, '$& ')
  ],
  ['in base64', Buffer.from('a supwerk01').toString('base64')],
  ['in base64 of two bytes', Buffer.from('..supwerk01', 'utf16le').toString('base64')],
  ['escaped for an address', 'supwerk%30%31'],
  ['escaped for a page', 'sup&#119;erk01'],
  ['escaped for JSON', String.raw`sup\u0077erk01`]
])('a name left in a document is found: %s', (_how, document) => {
  const redactor = redactorFor(seededCase(plain))
  expect(redactor.leaks(`before ${document} behind`)).toContain('supwerk01')
  expect(redactor.leaks('superb work, client')).toEqual([])
})

it('still says so where two addresses differ in capitals alone', () => {
  const theCase = seededCase(plain)
  const found = diagnose(redactorFor(theCase).redact(theCase), '0').steps.flatMap((step) => step.results)
  expect(found.find((result) => result.check === 'wsus-status-url-differs')).toMatchObject({
    outcome: 'found',
    findings: [{ facts: { difference: 'case' } }]
  })
})
