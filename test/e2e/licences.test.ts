import { expect, test } from '@playwright/test'
import { thirdParty } from '../../src-main/knowledge/third-party.ts'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, complaints } from './wizard-page.ts'

test('whose work is shipped is listed in the program, and fetched only when asked for', async ({ browser }) => {
  const served = await serveCase(proxyCase)
  const page = await browser.newPage({ locale: 'de-DE' })
  const heard = complaints(page)
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(served.url)
  await page.locator('h1').waitFor()
  expect(fetched.filter((url) => /icences/.test(url))).toEqual([])
  await page.getByText('Lizenzen', { exact: true }).click()
  const entries = page.locator('main li summary')
  await expect(entries).toHaveCount(thirdParty.length)
  const shown = await entries.allInnerTexts()
  expect(shown).toEqual(
    thirdParty.map(({ name, version, licence }) => `${name} ${version} · ${licence}`.replace('  ', ' '))
  )
  await page.locator('summary', { hasText: /^svelte \d/ }).click()
  await expect(page.getByText(/Copyright \(c\) .*Svelte/)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(heard).toEqual([])
  await served.close()
})
