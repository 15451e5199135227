import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import type { DocumentResult, Session } from '../../src-main/service/api.ts'
import { documents } from '../../src-main/service/documents.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const sessionOf = (theCase: Case): Session => ({
  diagnosis: diagnose(theCase, '1.2.3'),
  evidence: theCase.evidence
})
const session = sessionOf(failingCase)
const papers = documents(fakePorts())

function read(result: DocumentResult) {
  const file = result.ok ? result.file : result.alternative
  if (file === null) throw new Error('no file')
  return { name: file.name, mime: file.mime, text: Buffer.from(file.base64, 'base64').toString('utf8') }
}

describe('the documents of a case', () => {
  it('are named after the computer and the day, in characters every file system takes', async () => {
    const stem = 'SUP-Doctor_NB-4711-_2026-10-14'
    expect([
      read(await papers.save(failingCase, session)).name,
      read(papers.json(session)).name,
      read(papers.html(session, 'de')).name,
      read(await papers.pdf(session, 'de')).name
    ]).toEqual([`${stem}.supcase`, `${stem}.json`, `${stem}.html`, `${stem}.pdf`])
    expect(read(papers.json(sessionOf({ collectedAt: null, inputs: [], evidence: [] }))).name).toBe('SUP-Doctor.json')
  })

  it('are the case as the host saves it', async () => {
    expect(read(await papers.save(failingCase, session))).toMatchObject({ mime: 'application/zip', text: 'saved 3' })
  })

  it('are the JSON that the command line prints', () => {
    expect(read(papers.json(session))).toMatchObject({
      mime: 'application/json',
      text: stableJson(session.diagnosis)
    })
  })

  it('are the report with its fonts, in the language asked for', () => {
    const [de, en] = [read(papers.html(session, 'de')), read(papers.html(session, 'en'))]
    expect(de.mime).toBe('text/html')
    expect(de.text).toContain('/* fonts */')
    expect(de.text).toContain('<html lang="de"')
    expect(en.text).toContain('<html lang="en"')
  })

  it('survive being large and full of umlauts', () => {
    const named = { ...session, diagnosis: { ...session.diagnosis, collectedAt: 'ä€😀'.repeat(50_000) } }
    expect(read(papers.json(named)).text).toBe(stableJson(named.diagnosis))
  })
})

describe('the PDF', () => {
  it('is what the browser prints of the report', async () => {
    expect(read(await papers.pdf(session, 'en'))).toMatchObject({ mime: 'application/pdf', text: '%PDF true' })
  })

  it.each(['no-browser', 'print-failed'] as const)('is replaced by its page when there is %s', async (reason) => {
    const without = documents(fakePorts({ print: async () => ({ ok: false, reason, detail: 'x' }) }))
    const result = await without.pdf(session, 'de')
    expect(result).toMatchObject({ ok: false, reason })
    expect(read(result)).toEqual(read(papers.html(session, 'de')))
  })
})
