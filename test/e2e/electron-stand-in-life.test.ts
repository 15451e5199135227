import { expect } from '@playwright/test'
import { type StandIn, startStandIn } from '../electron/stand-in/start-stand-in.ts'
import type { Bridged } from './shell-page.ts'
import { builtMain, test } from './stand-in-test.ts'
import { check, goTo } from './wizard-page.ts'

/** As a user does who clicks the cross; the program may be gone before it could answer. */
async function closeWizard(standIn: StandIn): Promise<void> {
  const [wizard] = await standIn.ask('states', null)
  void standIn.ask('userCloses', { window: wizard?.window ?? 0 })
}

/** Starting twice and closing, by the built main.js under the stand-in, which is not Electron. */
test('stand-in: a second start ends at once, without a window', async ({ browser }) => {
  const second = await startStandIn(browser, { main: builtMain, lockTaken: true })
  expect(await second.ended).toBe(0)
  expect(second.browser.setups).toEqual([])
  expect(second.complaints()).toBe('')
})

test('stand-in: a second start brings the first window back, also when it is minimized', async ({ start }) => {
  const { standIn } = await start()
  const state = async () => (await standIn.ask('states', null))[0]
  await standIn.ask('secondInstance', null)
  expect(await state()).toMatchObject({ focused: 1, minimized: false })
  const id = (await state())?.window ?? 0
  await standIn.ask('userMinimizes', { window: id })
  expect(await state()).toMatchObject({ visible: false, minimized: true })
  await standIn.ask('secondInstance', null)
  expect(await state()).toMatchObject({ focused: 2, visible: true, minimized: false })
})

test('stand-in: closing the window before its page is there ends the program as well as later', async ({ browser }) => {
  const standIn = await startStandIn(browser, { main: builtMain })
  await expect.poll(() => standIn.browser.setups.length, { intervals: [5] }).toBe(1)
  await closeWizard(standIn)
  expect(await standIn.ended).toBe(0)
  expect(standIn.complaints()).toBe('')
})

test('stand-in: closing the window ends the program', async ({ start }) => {
  const { standIn } = await start()
  await closeWizard(standIn)
  expect(await standIn.ended).toBe(0)
  expect(standIn.complaints()).toBe('')
})

test('stand-in: closing the window while a check runs ends the program, too', async ({ start, silentServer }) => {
  const { standIn, page } = await start()
  await page.evaluate((wsus) => {
    void (window as unknown as Bridged).supDoctor.invoke('case:check-computer', [
      { wsus, proxy: 'direct', network: true }
    ])
  }, silentServer)
  await closeWizard(standIn)
  expect(await standIn.ended).toBe(0)
  expect(standIn.complaints()).toBe('')
})

test('stand-in: closing the window while a report is printed ends the program once that is done', async ({ start }) => {
  const { standIn, page } = await start()
  await page.getByText('Angaben ändern').click()
  await page.getByRole('checkbox').first().uncheck()
  await check(page)
  await goTo(page, 'result')
  await page.getByRole('button', { name: 'Bericht als PDF' }).click()
  await expect.poll(() => standIn.browser.setups.length).toBe(2)
  await closeWizard(standIn)
  expect(await standIn.ended).toBe(0)
  expect(standIn.complaints()).toBe('')
})
