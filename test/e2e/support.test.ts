import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo, scrollsSideways } from './wizard-page.ts'

let served: Served
test.afterEach(() => served.close())

test('what is sent to us is shown whole before, names nobody, and is one small file', async ({ page }) => {
  served = await serveCase(proxyCase)
  const heard = complaints(page)
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'result')
  await page.getByText('Verlauf, Verbindungen, Fehlercodes und Dateien').click()
  await page.getByRole('button', { name: 'Inhalt ansehen' }).click()
  await page.locator('summary', { hasText: 'case.supcase' }).click()
  const shown = page.getByRole('region', { name: 'case.supcase' })
  await expect(shown).toContainText('SUP-1.DOMAIN-1')
  expect(await shown.textContent()).not.toMatch(/NB-4711|contoso|proxy01/i)
  expect(await scrollsSideways(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Supportpaket speichern' }).click()
  const download = await started
  expect(download.suggestedFilename()).toBe('SUP-Doctor_support.zip')
  const archive = await openArchive(new Uint8Array(await readFile(await download.path())))
  if ('problem' in archive) throw new Error(archive.problem)
  expect(archive.entries.map((entry) => entry.name)).toEqual(['about.json', 'case.supcase'])
  expect(heard).toEqual([])
})
