import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Case } from '../../src-main/contract/case.ts'
import { serve } from '../../src-main/hosts/web/serve.ts'
import type { RunChoice } from '../../src-main/service/api.ts'
import { createService } from '../../src-main/service/service.ts'
import { collectedAt, envelope } from '../builders/evidence.ts'
import { appcmd } from '../builders/server-files.ts'
import { fixturePorts } from './fixture-ports.ts'
import { axeFindings, complaints } from './wizard-page.ts'

const computer = { name: 'SUP01', os: 'Windows Server', elevated: true, addresses: [] }
const live = appcmd({ pool: 'Stopped' }).map((one) => ({ ...one, origin: 'live' as const, collectedAt }))
const theCase: Case = { collectedAt, inputs: [], evidence: [envelope('server-computer', computer), ...live] }

/** The built page on a computer where WSUS is set up, or is not. */
async function onServer(isUpdateServer: boolean) {
  const asked: RunChoice[] = []
  const ports = fixturePorts(theCase)
  const collect: typeof ports.collect = async (choice, ...rest) => {
    asked.push(choice)
    return await ports.collect(choice, ...rest)
  }
  const service = createService({ ...ports, collect, isUpdateServer: async () => isUpdateServer })
  return { served: await serve(join(import.meta.dirname, '../../out/renderer'), service), asked }
}

test('where WSUS is set up, the start page offers to read its half, and shows what it says', async ({ page }) => {
  const { served, asked } = await onServer(true)
  const heard = complaints(page)
  await page.goto(served.url)
  const button = page.getByRole('button', { name: 'Update-Server auslesen' })
  await expect(button).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await button.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('WsusPool')
  expect(asked).toMatchObject([{ updateServer: true, network: false }])
  expect(heard).toEqual([])
  await served.close()
})

test('on any other computer it does not', async ({ page }) => {
  const { served } = await onServer(false)
  const answered = page.waitForResponse((response) => response.url().endsWith('/call/app:info'))
  await page.goto(served.url)
  await answered
  await expect(page.getByRole('button', { name: 'Diesen Computer prüfen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Update-Server auslesen' })).toHaveCount(0)
  await served.close()
})
