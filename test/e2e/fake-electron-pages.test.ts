import { expect } from '@playwright/test'
import { securityHeaders } from '../../src-main/hosts/pages/static-content.ts'
import { type Bridged, downloadedIn } from './bridge.ts'
import { grantedIn, test } from './fake-electron-test.ts'
import { expectReport, walkCase } from './case-tour.ts'
import { axeFindings } from './wizard-page.ts'

/** The built program under the fake Electron: test/electron/README.md tells what that leaves unproven. */
test('fake Electron: the page is found where it was built and comes with its headers', async ({ start }) => {
  const { fakeElectron, page } = await start()
  const again = await page.reload()
  expect(again?.headers()).toMatchObject(securityHeaders)
  await expect(page.locator('h1')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(fakeElectron.browser.askedOutside).toEqual([])
  expect(fakeElectron.complaints()).toBe('')
})

test('fake Electron: the scheme serves the built page and nothing beside it', async ({ start }) => {
  const { fakeElectron } = await start()
  const get = async (url: string) => {
    const response = await fakeElectron.ask('fetch', { session: '', url, method: 'GET' })
    return response === null || response === 'cancelled' ? response : response.status
  }
  expect(await get('app://bundle/index.html')).toBe(200)
  expect(await get('app://other/index.html')).toBe(404)
  for (const path of ['%2e%2e%2fmain%2fmain.js', '..%5cmain%5cmain.js', 'C:%5cWindows%5cwin.ini', 'nothing.js'])
    expect([403, 404], path).toContain(await get(`app://bundle/${path}`))
  expect(await get('other://bundle/index.html')).toBeNull()
})

test('fake Electron: the window is sandboxed and isolated, and without Node', async ({ start }) => {
  const { fakeElectron } = await start()
  const wanted = { sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInSubFrames: false }
  expect(fakeElectron.browser.setups).toHaveLength(1)
  expect(fakeElectron.browser.setups[0]).toMatchObject({
    session: '',
    javascript: true,
    options: { show: false, webPreferences: { ...wanted, webSecurity: true, webviewTag: false } }
  })
  // Shown only once there is something to see.
  await expect.poll(async () => (await fakeElectron.ask('states', null))[0]).toMatchObject({ visible: true })
})

for (const language of ['de', 'en'] as const) {
  test(`fake Electron: a case is walked from its files to its report in ${language}`, async ({ start }) => {
    const { fakeElectron, page } = await start()
    const walked = await walkCase(page, language, downloadedIn(page))
    expectReport(walked)
    const [wizard, printing] = fakeElectron.browser.setups
    // The report is printed without scripts, in a session that knows nothing of the wizard's.
    expect(printing).toMatchObject({ javascript: false, preload: null, options: { show: false } })
    expect(printing?.session).toBe('report')
    expect(printing?.dictionaries).toEqual([])
    const preferences = { sandbox: true, contextIsolation: true, spellcheck: false }
    expect(printing?.options).toMatchObject({ webPreferences: preferences })
    expect(grantedIn(printing)).toEqual(['clipboard-sanitized-write'])
    expect(wizard?.session).not.toBe(printing?.session)
    await expect.poll(async () => (await fakeElectron.ask('states', null)).length).toBe(1)
    expect(fakeElectron.browser.askedOutside).toEqual([])
    expect(fakeElectron.complaints()).toBe('')
  })
}

test('fake Electron: a run on this computer tells its progress and can be cancelled', async ({
  start,
  silentServer
}) => {
  const { page } = await start()
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, {
      heard,
      stop: (window as unknown as Bridged).supDoctor.subscribe((progress) => heard.push(progress))
    })
  })
  const ended = page.evaluate(
    (wsus) =>
      (window as unknown as Bridged).supDoctor.invoke('case:check-computer', [
        { wsus, proxy: 'direct', network: true }
      ]),
    silentServer
  )
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  await expect.poll(heard).toContainEqual({ probe: 'client', state: 'collected', durationMs: expect.any(Number) })
  await expect.poll(heard).toContainEqual({ probe: 'wsus-access', state: 'running', durationMs: 0 })
  await page.evaluate(() => (window as unknown as Bridged).supDoctor.invoke('case:cancel', []))
  expect(await ended).toMatchObject({ ok: false, reason: 'cancelled' })
  const count = await page.evaluate(() => {
    const { heard, stop } = window as unknown as { heard: unknown[]; stop: () => void }
    stop()
    return heard.length
  })
  await page.evaluate(() =>
    (window as unknown as Bridged).supDoctor.invoke('case:check-computer', [
      { wsus: null, proxy: null, network: false }
    ])
  )
  expect(await heard()).toHaveLength(count)
})
