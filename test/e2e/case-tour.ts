import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { missing, requiredProgram } from '../lab/prerequisites.ts'
import { complaints, goTo, stepPages } from './wizard-page.ts'

const input = join(import.meta.dirname, '../cases/proxy-sign-in-407/input')
const languages = {
  de: { choose: 'DE, Deutsch', proxy: /^Der Proxy verlangt eine Anmeldung/, pdf: 'Bericht als PDF' },
  en: { choose: 'EN, English', proxy: /^The proxy requires a sign-in/, pdf: 'Report as PDF' }
} as const

/** One language's walk: what the result page says, and the PDF that was saved from it. */
export interface Walked {
  readonly verdict: string
  readonly pdf: Buffer
}

/**
 * The walk every shell has to allow: open the files of a case, see every page, save the report. `save` clicks and brings
 * the path of the file that was saved, which is each shell's own business.
 */
export async function walkCase(
  page: Page,
  language: keyof typeof languages,
  save: (click: () => Promise<void>) => Promise<string>
): Promise<Walked> {
  const heard = complaints(page)
  const words = languages[language]
  await page.getByRole('button', { name: words.choose }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(readdirSync(input).map((name) => join(input, name)))
  await expect(page).toHaveURL(/#\/result$/)
  await expect(page.locator('h1')).toHaveText(words.proxy)
  for (const where of stepPages) {
    await goTo(page, where)
    await expect(page.locator('h1')).toBeFocused()
  }
  await goTo(page, 'result')
  const verdict = (await page.locator('h1').innerText()).trim()
  const pdf = readFileSync(await save(() => page.getByRole('button', { name: words.pdf }).click()))
  expect(heard).toEqual([])
  return { verdict, pdf }
}

/** A tagged PDF with an outline that says what the page said. */
export function expectReport({ verdict, pdf }: Walked): void {
  // Chromium writes the catalogue uncompressed, so no program is needed to see it.
  expect(pdf.toString('latin1')).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
  expect(pdf.toString('latin1')).toContain('/Outlines')
  // On Windows there is no poppler to read the words with.
  if (process.platform === 'win32' || missing('pdftotext')) return
  const text = execFileSync(requiredProgram('pdftotext'), ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  expect(text.replaceAll(/\s+/g, ' ')).toContain(verdict.replaceAll(/\s+/g, ' '))
}
