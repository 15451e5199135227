import { expect } from '@playwright/test'
import { type FakeElectron, startFakeElectron } from '../electron/fake/start.ts'
import type { Bridged } from './bridge.ts'
import { builtMain, test } from './fake-electron-test.ts'
import { check, goTo } from './wizard-page.ts'

/** As a user does who clicks the cross; the program may be gone before it could answer. */
async function closeWizard(fakeElectron: FakeElectron): Promise<void> {
  const [wizard] = await fakeElectron.ask('states', null)
  void fakeElectron.ask('userCloses', { window: wizard?.window ?? 0 })
}

/** Starting twice and closing, by the built main.js under the fake Electron. */
test('fake Electron: a second start ends at once, without a window', async ({ browser }) => {
  const second = await startFakeElectron(browser, { main: builtMain, lockTaken: true })
  expect(await second.ended).toBe(0)
  expect(second.browser.setups).toEqual([])
  expect(second.complaints()).toBe('')
})

test('fake Electron: a second start brings the first window back, also when it is minimized', async ({ start }) => {
  const { fakeElectron } = await start()
  const state = async () => (await fakeElectron.ask('states', null))[0]
  await fakeElectron.ask('secondInstance', null)
  expect(await state()).toMatchObject({ focused: 1, minimized: false })
  const id = (await state())?.window ?? 0
  await fakeElectron.ask('userMinimizes', { window: id })
  expect(await state()).toMatchObject({ visible: false, minimized: true })
  await fakeElectron.ask('secondInstance', null)
  expect(await state()).toMatchObject({ focused: 2, visible: true, minimized: false })
})

test('fake Electron: closing the window before its page is there ends the program as well as later', async ({
  browser
}) => {
  const fakeElectron = await startFakeElectron(browser, { main: builtMain })
  await expect.poll(() => fakeElectron.browser.setups.length, { intervals: [5] }).toBe(1)
  await closeWizard(fakeElectron)
  expect(await fakeElectron.ended).toBe(0)
  expect(fakeElectron.complaints()).toBe('')
})

test('fake Electron: closing the window ends the program', async ({ start }) => {
  const { fakeElectron } = await start()
  await closeWizard(fakeElectron)
  expect(await fakeElectron.ended).toBe(0)
  expect(fakeElectron.complaints()).toBe('')
})

test('fake Electron: closing the window while a check runs ends the program, too', async ({ start, silentServer }) => {
  const { fakeElectron, page } = await start()
  await page.evaluate((wsus) => {
    void (window as unknown as Bridged).supDoctor.invoke('case:check-computer', [
      { wsus, proxy: 'direct', network: true }
    ])
  }, silentServer)
  await closeWizard(fakeElectron)
  expect(await fakeElectron.ended).toBe(0)
  expect(fakeElectron.complaints()).toBe('')
})

test('fake Electron: closing the window while a report is printed ends the program once that is done', async ({
  start
}) => {
  const { fakeElectron, page } = await start()
  await page.getByText('Anderen Server oder Proxy prüfen').click()
  await page.getByRole('checkbox').first().uncheck()
  await check(page)
  await goTo(page, 'result')
  await page.getByRole('button', { name: 'Bericht als PDF' }).click()
  await expect.poll(() => fakeElectron.browser.setups.length).toBe(2)
  await closeWizard(fakeElectron)
  expect(await fakeElectron.ended).toBe(0)
  expect(fakeElectron.complaints()).toBe('')
})
