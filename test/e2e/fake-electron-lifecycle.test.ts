import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type FakeElectron, startFakeElectron } from '../electron/fake/start.ts'
import type { Bridged } from './bridge.ts'
import { builtMain, test } from './fake-electron-test.ts'
import { freshState } from './fresh-state.ts'
import { check, goTo } from './wizard-page.ts'

/** As a user does who clicks the cross; the program may be gone before it could answer. */
async function closeWizard(fakeElectron: FakeElectron): Promise<void> {
  const [wizard] = await fakeElectron.ask('states', null)
  void fakeElectron.ask('userCloses', { window: wizard?.window ?? 0 })
}

/** Starting twice and closing, by the built main.js under the fake Electron. */
test('fake Electron: a second start ends without a window, and brings the first one back, also when it is minimized', async ({
  browser,
  start
}) => {
  const state = freshState()
  const { fakeElectron } = await start({ state })
  const again = async () => {
    const second = await startFakeElectron(browser, { main: builtMain, state })
    expect(await second.ended).toBe(0)
    expect(second.browser.setups).toEqual([])
    expect(second.complaints()).toBe('')
  }
  const first = async () => (await fakeElectron.ask('states', null))[0]
  await again()
  await expect.poll(first).toMatchObject({ focused: 1, minimized: false })
  const id = (await first())?.window ?? 0
  await fakeElectron.ask('userMinimizes', { window: id })
  expect(await first()).toMatchObject({ visible: false, minimized: true })
  await again()
  await expect.poll(first).toMatchObject({ focused: 2, visible: true, minimized: false })
})

test('fake Electron: a start as administrator takes the place of the window without, with the case still open', async ({
  start
}) => {
  const state = freshState()
  const first = await start({ state })
  await first.page.getByText('Anderen Server oder Proxy prüfen').click()
  await first.page.getByRole('checkbox').first().uncheck()
  await check(first.page)
  const title = await first.page.locator('h1').innerText()
  const second = await start({ state, elevated: true })
  expect(await first.fakeElectron.ended).toBe(0)
  await expect(second.page.locator('h1')).toHaveText(title)
  await expect(second.page).toHaveURL(/#\/result$/)
  expect([first.fakeElectron.complaints(), second.fakeElectron.complaints()]).toEqual(['', ''])
})

test('fake Electron: nothing of Chromium’s own leaves, nothing needs graphics, and the profile stays on this computer', async ({
  start
}) => {
  const state = freshState()
  const { fakeElectron } = await start({ state })
  expect(await fakeElectron.ask('start', null)).toEqual({
    switches: { 'host-resolver-rules': 'MAP * ~NOTFOUND', 'no-proxy-server': '' },
    profile: join(state.SUP_DOCTOR_STATE, 'window'),
    accelerated: false,
    sandboxed: true
  })
  expect(fakeElectron.browser.setups[0]?.dictionaries).toEqual([])
  expect(fakeElectron.browser.askedOutside).toEqual([])
})

test('fake Electron: a crash of the window that prints does not reload the wizard; its own does', async ({ start }) => {
  const { fakeElectron, page } = await start()
  await page.getByText('Anderen Server oder Proxy prüfen').click()
  await page.getByRole('checkbox').first().uncheck()
  await check(page)
  await goTo(page, 'result')
  await page.getByRole('button', { name: 'Bericht als PDF' }).click()
  await expect.poll(() => fakeElectron.browser.setups.length).toBe(2)
  const [wizard, printing] = fakeElectron.browser.setups
  const reloads = async () => (await fakeElectron.ask('states', null))[0]?.reloads
  await fakeElectron.ask('rendererGone', { window: printing?.window ?? 0, reason: 'crashed' }).catch(() => undefined)
  expect(await reloads()).toBe(0)
  await fakeElectron.ask('rendererGone', { window: wizard?.window ?? 0, reason: 'crashed' })
  expect(await reloads()).toBe(1)
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
