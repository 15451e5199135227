import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { packedPdf } from '../../src-main/hosts/print/packed-pdf.ts'
import { hostileCase } from '../e2e/cases.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { languages } from '../../src-main/contract/text.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { sampleCases } from '../samples/cases.ts'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { printWithBrowser } from '../../src-main/hosts/print/print-with-browser.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { codeAdvice } from '../../src-main/presentation/code-advice.ts'
import { ticketCode } from '../../src-main/presentation/ticket-code.ts'
import { ticket } from '../../src-main/presentation/ticket.ts'
import { ppmPixels, readQr } from '../read-qr.ts'
import { found } from './fixtures.ts'
import { until } from '../until.ts'

const programs = ['/usr/bin/pdfinfo', '/usr/bin/pdftoppm', '/usr/bin/pdftotext', '/usr/bin/pdffonts', '/usr/bin/qpdf']
const present = findBrowser(process.env, existsSync) !== null && programs.every(existsSync)
const required = process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'
const run = (program: string, ...args: string[]) =>
  execFileSync(`/usr/bin/${program}`, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

it('carries real fonts, four faces of at most 40 KB', () => {
  const faces = fontsCss().split('\n')
  expect(faces).toHaveLength(4)
  for (const face of faces) expect(face.length).toBeLessThan((40 * 1024 * 4) / 3)
})

describe.runIf(present || required)('a printed report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-test-'))
  const files = { de: join(folder, 'de.pdf'), en: join(folder, 'en.pdf') }

  beforeAll(async () => {
    for (const language of ['de', 'en'] as const) {
      const printed = await printWithBrowser(renderReport(found, language, { fontsCss: fontsCss(), annex: true }))
      if (!printed.ok) throw new Error(`${printed.reason}: ${printed.detail}`)
      writeFileSync(files[language], printed.pdf)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is tagged, A4, titled, sound and small', () => {
    const info = run('pdfinfo', files.de)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Page size: .*\(A4\)/)
    expect(info).toMatch(/Title: +Prüfbericht NB-4711 – Windows-Updates/)
    expect(Number(/File size: +(\d+)/.exec(info)?.[1])).toBeLessThan(300 * 1024)
    expect(run('qpdf', '--check', files.de)).toContain('No syntax or stream encoding errors found')
  })

  it('packs its tags, and reads the same packed and not', () => {
    expect(run('pdfinfo', files.de)).toMatch(/PDF version: +1\.5/)
    const [plain, again] = [join(folder, 'plain.pdf'), join(folder, 'again.pdf')]
    run('qpdf', '--object-streams=disable', '--stream-data=preserve', files.de, plain)
    const packed = packedPdf(readFileSync(plain))
    writeFileSync(again, packed)
    expect(packed.length).toBeLessThan(statSync(plain).size * 0.6)
    expect(run('qpdf', '--check', again)).toContain('No syntax or stream encoding errors found')
    const tagged = run('pdfinfo', '-struct-text', again)
    expect(tagged).toContain('Prüfbericht')
    expect(tagged).toBe(run('pdfinfo', '-struct-text', plain))
    expect(run('pdftotext', '-layout', again, '-')).toBe(run('pdftotext', '-layout', plain, '-'))
  })

  it('stays below 300 KB for cases with everything', async () => {
    const cases = [await wholeCase(), hostileCase]
    for (const theCase of cases) {
      const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence }
      const printed = await printWithBrowser(renderReport(session, 'de', { fontsCss: fontsCss(), annex: true }))
      expect(printed.ok && printed.pdf.length).toBeGreaterThan(10 * 1024)
      expect(printed.ok && printed.pdf.length).toBeLessThan(300 * 1024)
    }
  })

  it.each(sampleIds)(
    'has three pages for the sample %s, in both languages',
    async (id) => {
      const theCase = await sampleCases[id]()
      const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence, sample: theCase.sample }
      const pages = await Promise.all(
        languages.map(async (language) => {
          const printed = await printWithBrowser(renderReport(session, language, { fontsCss: fontsCss() }))
          if (!printed.ok) throw new Error(`${printed.reason}: ${printed.detail}`)
          const file = join(folder, `${id}.${language}.pdf`)
          writeFileSync(file, printed.pdf)
          return Number(/Pages: +(\d+)/.exec(run('pdfinfo', file))?.[1])
        })
      )
      expect(pages).toEqual([3, 3])
    },
    120_000
  )

  it('holds the ticket as a code that is read from paper, byte for byte', () => {
    for (const language of languages) {
      // 150 dots per inch: 2.4 for each module, coarser than a phone sees
      const page = execFileSync('/usr/bin/pdftoppm', ['-r', '150', '-f', '2', '-l', '2', files[language]], {
        maxBuffer: 2 ** 25
      })
      const whole = ticket(found, { language, texts: checkTexts, advice: codeAdvice })
      expect(readQr(ppmPixels(page)).toString()).toBe(ticketCode(whole, language).text)
    }
  })

  it('numbers its pages in its language and keeps umlauts and signs', () => {
    const de = run('pdftotext', '-layout', files.de, '-')
    expect(de).toMatch(/Seite 1 von \d+/)
    for (const sign of ['ä', 'ö', 'ü', 'ß', '€', '„', '“', '→', '✓', '✕']) expect(de).toContain(sign)
    expect(run('pdftotext', '-layout', files.en, '-')).toMatch(/Page 1 of \d+/)
  })

  it('uses its own fonts only, all embedded', () => {
    const fonts = run('pdffonts', files.de).trim().split('\n').slice(2)
    const names = fonts.map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, ''))
    expect([...new Set(names)].sort()).toEqual(['DejaVuSans', 'DejaVuSansMono', 'NotoSans-Bold', 'NotoSans-Regular'])
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /)
  })

  it('outlines its headings, each once and with its spaces', () => {
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', files.de)) as { outlines: unknown }
    const titles = Array.from(JSON.stringify(outlines).matchAll(/"title":"([^"]*)"/g), ([, title = '']) => title)
    expect(titles).toContain('Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann')
    expect(titles).toContain('Alle Prüfungen')
    expect(titles).toContain('Technischer Anhang')
  })

  it('tells the language of the text', () => {
    expect(run('qpdf', '--qdf', '--object-streams=disable', files.de, '-')).toMatch(/\/Lang \(de/)
    expect(run('qpdf', '--qdf', '--object-streams=disable', files.en, '-')).toMatch(/\/Lang \(en/)
  })
})

describe.skipIf(process.platform === 'win32')(
  'a browser that starts itself again and ends before it has printed',
  () => {
    it('is waited for until the file is whole', async () => {
      const own = mkdtempSync(join(tmpdir(), 'sup-doctor-again-'))
      const [browser, given] = [join(own, 'browser'), join(own, 'arguments')]
      // the second one writes only after the first has ended, and in two parts
      const second = `while kill -0 $$ 2>/dev/null; do :; done; printf '%%PDF-1.4 first ' >"$pdf"; sleep 0.2; printf 'second\\n%%%%EOF\\n' >>"$pdf"`
      writeFileSync(
        browser,
        `#!/bin/sh\nprintf '%s\\n' "$@" >'${given}'\nfor a; do case $a in --print-to-pdf=*) pdf=\${a#*=};; esac; done\n(${second}) >/dev/null 2>&1 &\nexit 0\n`
      )
      chmodSync(browser, 0o755)
      vi.stubEnv('SUP_DOCTOR_BROWSER', browser)
      const printed = await printWithBrowser('<p>twice</p>')
      expect(printed.ok && Buffer.from(printed.pdf).toString()).toBe('%PDF-1.4 first second\n%%EOF\n')
      // with this it does not even start itself again
      expect(readFileSync(given, 'utf8').split('\n')).toContain('--do-not-de-elevate')
      vi.unstubAllEnvs()
      rmSync(own, { recursive: true })
    })
  }
)

describe('printing that cannot be done', () => {
  it.runIf(present || required)('ends when aborted and leaves nothing behind', async () => {
    // other tests use the system's folder meanwhile
    const own = mkdtempSync(join(tmpdir(), 'sup-doctor-nothing-'))
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own)
    const stop = new AbortController()
    const printing = printWithBrowser('<p>never printed</p>', stop.signal)
    await until(() => readdirSync(own).length > 0)
    stop.abort()
    const printed = await printing
    expect(printed).toEqual({ ok: false, reason: 'print-failed', detail: 'caller' })
    expect(readdirSync(own).filter((entry) => entry.startsWith('sup-doctor-'))).toEqual([])
    vi.unstubAllEnvs()
    rmSync(own, { recursive: true, force: true })
  })
})
