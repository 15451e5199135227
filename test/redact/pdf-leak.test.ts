import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { printWithBrowser } from '../../src-main/hosts/print/print-with-browser.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { plain, seededCase } from './seeded-case.ts'
import { shownNames } from './shown-names.ts'

const programs = ['/usr/bin/pdfinfo', '/usr/bin/pdftotext', '/usr/bin/qpdf']
const present = findBrowser(process.env, existsSync) !== null && programs.every(existsSync)
const required = process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

it.runIf(present || required)(
  'a printed report without personal data names nobody, in its text, about itself, or where it came from',
  async () => {
    const theCase = seededCase(plain)
    const { evidence } = redactorFor(theCase).redact(theCase)
    const diagnosis = diagnose({ ...theCase, inputs: [], evidence }, '0')
    const printed = await printWithBrowser(
      renderReport({ diagnosis, evidence }, 'de', { fontsCss: fontsCss(), annex: true })
    )
    if (!printed.ok) throw new Error(`${printed.reason}: ${printed.detail}`)
    const folder = mkdtempSync(join(tmpdir(), 'redacted-pdf-'))
    try {
      const file = join(folder, 'report.pdf')
      writeFileSync(file, printed.pdf)
      const run = (program: string, ...args: string[]): string => {
        return execFileSync(`/usr/bin/${program}`, args, { encoding: 'latin1', maxBuffer: 64 * 1024 * 1024 })
      }
      const text = Buffer.from(run('pdftotext', '-layout', file, '-'), 'latin1').toString('utf8')
      expect(text).toContain('SUP-1')
      const insides = [
        run('pdfinfo', file),
        run('pdfinfo', '-meta', file),
        run('qpdf', '--qdf', '--object-streams=disable', file, '-')
      ]
      for (const inside of [text, ...insides]) expect(shownNames(inside, plain)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  60_000
)
