import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import type { DocumentResult } from '../../src-main/service/api.ts'
import { documentFiles } from '../../src-main/service/document-files.ts'
import { documentsOf, type Documents } from '../../src-main/service/documents.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

function documentsFor(theCase: Case, redact = false, ports = fakePorts()): Documents {
  const made = documentsOf({ theCase, diagnosis: diagnose(theCase, '1.2.3') }, redact, ports)
  if ('left' in made) throw new Error(`names left: ${made.left.join(', ')}`)
  return made
}
const documents = documentsFor(failingCase)
const ports = fakePorts()
const inGerman = { language: 'de', annex: false } as const

function read(result: DocumentResult) {
  const file = result.ok ? result.file : result.alternative
  if (file === null) throw new Error('no file')
  return { name: file.name, mime: file.mime, text: Buffer.from(file.base64, 'base64').toString('utf8') }
}

describe('the documents of a case', () => {
  it('are named after the computer and the day, in characters every file system takes', async () => {
    const stem = 'SUP-Doctor_NB-4711-_2026-10-14'
    expect([
      read(await documentFiles.savedCase(documents)).name,
      read(await documentFiles.json(documents)).name,
      read(await documentFiles.html(documents, 'de')).name,
      read(await documentFiles.pdf(documents, inGerman, (page) => ports.print(page))).name
    ]).toEqual([`${stem}.supcase`, `${stem}.json`, `${stem}.html`, `${stem}.pdf`])
    expect(read(await documentFiles.json(documentsFor({ collectedAt: null, inputs: [], evidence: [] }))).name).toBe(
      'SUP-Doctor.json'
    )
  })

  it('are the case as the host saves it', async () => {
    expect(read(await documentFiles.savedCase(documents))).toMatchObject({ mime: 'application/zip', text: 'saved 3' })
  })

  it('are the JSON that the command line prints', async () => {
    expect(read(await documentFiles.json(documents))).toMatchObject({
      mime: 'application/json',
      text: stableJson(documents.diagnosis)
    })
  })

  it('are the report with its fonts, in the language asked for', async () => {
    const [de, en] = [read(await documentFiles.html(documents, 'de')), read(await documentFiles.html(documents, 'en'))]
    expect(de.mime).toBe('text/html')
    expect(de.text).toContain('/* fonts */')
    expect(de.text).toContain('<html lang="de"')
    expect(en.text).toContain('<html lang="en"')
  })

  it('survive being large and full of umlauts', async () => {
    const text = 'ä€😀'.repeat(50_000)
    expect(read(await documentFiles.json({ ...documents, json: async () => text })).text).toBe(text)
  })
})

describe('the PDF', () => {
  it('is what the browser prints of the report', async () => {
    expect(read(await documentFiles.pdf(documents, inGerman, (page) => ports.print(page)))).toMatchObject({
      mime: 'application/pdf',
      text: '%PDF true'
    })
  })

  it.each(['no-browser', 'print-failed'] as const)('is replaced by its page when there is %s', async (reason) => {
    const result = await documentFiles.pdf(documents, inGerman, async () => ({ ok: false, reason, detail: 'x' }))
    expect(result).toMatchObject({ ok: false, reason })
    expect(read(result)).toMatchObject({ mime: 'text/html', text: await documents.page('de', false) })
  })
})

describe('a report in which a name is left', () => {
  it.each(['html', 'pdf'] as const)('does not leave as %s', async (kind) => {
    const leaking = { ...documents, leaks: async () => ['NB-4711'] }
    const result =
      kind === 'html'
        ? await documentFiles.html(leaking, 'de')
        : await documentFiles.pdf(leaking, inGerman, (page) => ports.print(page))
    expect(result).toEqual({ ok: false, reason: 'leak', alternative: null })
  })
})
