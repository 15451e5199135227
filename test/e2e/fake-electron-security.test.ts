import { expect, type Page } from '@playwright/test'
import { callChannel, progressChannel } from '../../src-main/hosts/electron/channel-names.ts'
import { channels } from '../../src-main/service/channels.ts'
import { askBridge, type Bridged, onlyTheBridge, seenByPage } from './bridge.ts'
import { chromiumArguments, windowedChromium } from '../system-chromium.ts'
import { carelessMain, elsewhere, grantedIn, test } from './fake-electron-test.ts'

/** What a page may ask for by name. */
const byName = channels.filter((channel) => channel !== 'case:check-paths')

// what a program may be allowed, a Chromium without windows does not even have
test.use({
  launchOptions: {
    ...(windowedChromium === undefined ? {} : { executablePath: windowedChromium }),
    args: chromiumArguments
  }
})

/** What the built main.js lets through and what not, under the fake Electron. */
test('fake Electron: the page has the bridge and nothing of Node or Electron', async ({ start }) => {
  const { page } = await start()
  expect(await seenByPage(page)).toEqual(onlyTheBridge)
  // Nor anything of the world the preload lives in.
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /^(send|hear)/.test(name)))).toEqual([])
})

test('fake Electron: a good call is answered, an unknown channel and wrong arguments are refused', async ({
  start
}) => {
  const { page, fakeElectron } = await start()
  expect(JSON.parse(await askBridge(page, 'app:info', []))).toMatchObject({
    shell: 'electron',
    platform: process.platform
  })
  expect(await askBridge(page, 'case:current', [])).toBe('null')
  expect(await askBridge(page, 'case:delete-everything', [])).toContain('unknown-channel')
  expect(await askBridge(page, '__proto__', [])).toContain('unknown-channel')
  // paths come from files alone, which the preload is handed
  expect(await askBridge(page, 'case:check-paths', [])).toContain('unknown-channel')
  for (const channel of byName) expect(await askBridge(page, channel, [1, 2, 3, 4]), channel).toContain('bad-arguments')
  // Past the preload, as from a page that got hold of IPC: main.js checks everything once more.
  const window = await fakeElectron.browser.first
  const sender = await window.senderOf(page.mainFrame())
  const invoke = (...args: unknown[]): Promise<unknown> => window.invokeFrom(sender, callChannel, args)
  await expect(invoke('case:delete-everything', [])).rejects.toThrow('unknown-channel')
  await expect(invoke('app:info')).rejects.toThrow('bad-arguments')
  await expect(invoke('app:info', new Map([['length', 0]]))).rejects.toThrow('bad-arguments')
  await expect(invoke(Symbol.iterator.toString(), [])).rejects.toThrow('unknown-channel')
  await expect(window.invokeFrom(sender, progressChannel, [])).rejects.toThrow('No handler')
  expect(await invoke('app:info', [])).toMatchObject({ shell: 'electron' })
})

test('fake Electron: what cannot be copied does not cross', async ({ start }) => {
  const { page } = await start()
  const refusal = await page.evaluate(async () => {
    try {
      return await (window as unknown as Bridged).supDoctor.invoke('case:current', [document.body])
    } catch (error) {
      return String(error)
    }
  })
  expect(refusal).toMatch(/could not be cloned/)
})

test('fake Electron: calls from child frames and from a navigated page are refused', async ({ start }) => {
  const { page, fakeElectron } = await start()
  const window = await fakeElectron.browser.first
  await page.evaluate(() => {
    const plain = document.createElement('iframe')
    const sandboxed = document.createElement('iframe')
    sandboxed.setAttribute('sandbox', 'allow-scripts')
    document.body.append(plain, sandboxed)
  })
  await expect.poll(() => page.frames().length).toBe(3)
  for (const frame of page.frames().slice(1)) {
    const sender = await window.senderOf(frame)
    expect(sender).toMatchObject({ url: 'about:blank', parent: { origin: 'app://bundle' } })
    for (const channel of channels)
      await expect(window.invokeFrom(sender, callChannel, [channel, []])).rejects.toThrow('refused')
    expect(await frame.evaluate(() => 'supDoctor' in globalThis)).toBe(false)
  }
  // Electron gives the preload to whatever the window shows, so the bridge is there; main.js has to refuse.
  await window.load(elsewhere)
  expect(await page.evaluate(() => 'supDoctor' in window)).toBe(true)
  for (const channel of byName) expect(await askBridge(page, channel, []), channel).toContain('refused')
  await window.load('about:blank')
  expect(await askBridge(page, 'app:info', [])).toContain('refused')
  await expect(window.invokeFrom(null, callChannel, ['app:info', []])).rejects.toThrow('refused')
})

const attempts: Readonly<Record<string, string>> = {
  'the page itself': `location.href = '${elsewhere}'`,
  'a link': `Object.assign(document.createElement('a'), { href: '${elsewhere}' }).click()`,
  'another host of our scheme': `location.href = 'https://other.app.invalid/index.html'`
}
for (const [who, script] of Object.entries(attempts)) {
  test(`fake Electron: ${who} cannot leave the program's pages`, async ({ start }) => {
    const { page, fakeElectron } = await start()
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(script)
    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
    await expect(page.locator('h1')).toBeVisible()
    expect(new URL(page.url()).host).toBe('bundle.app.invalid')
    expect(fakeElectron.browser.askedOutside).toEqual([])
  })
}

test('fake Electron: nothing of another site is loaded into the page, nor is the page loaded into another', async ({
  start
}) => {
  const { page, fakeElectron } = await start({
    elsewhere: { [elsewhere]: '<!doctype html><iframe src="https://bundle.app.invalid/index.html"></iframe>' }
  })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const outcome = await page.evaluate(async (address) => {
    const image = new Image()
    const frame = document.createElement('iframe')
    const failed = new Promise((done) => (image.onerror = () => done('image refused')))
    image.src = frame.src = address
    document.body.append(frame)
    const fetched = await fetch(address).catch(() => 'fetch refused')
    // The code a script would bring; without the policy it would run.
    const script = (): unknown => document.body.append(Object.assign(document.createElement('script'), { text: '1' }))
    let inline = 'ran'
    try {
      script()
    } catch {
      inline = 'script refused'
    }
    return [await failed, fetched, inline]
  }, elsewhere)
  expect(outcome).toEqual(['image refused', 'fetch refused', 'script refused'])
  expect(complaints.join('\n')).toMatch(/Content Security Policy/)
  expect(fakeElectron.browser.askedOutside).toEqual([])
  await (await fakeElectron.browser.first).load(elsewhere)
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toEqual([elsewhere, 'chrome-error://chromewebdata/'])
})

test('fake Electron: no window is opened', async ({ start }) => {
  const { page, fakeElectron } = await start()
  await page.evaluate((address) => void window.open(address), elsewhere)
  await page.evaluate((address) => {
    Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener' }).click()
  }, elsewhere)
  const denied = { url: elsewhere, allowed: false }
  await expect.poll(() => fakeElectron.browser.openings).toEqual([denied, denied])
  await expect.poll(() => page.context().pages().length).toBe(1)
  expect(fakeElectron.browser.askedOutside).toEqual([])
})

const asked = ['notifications', 'midi', 'clipboard-read', 'clipboard-write', 'geolocation']
/** What the browser says to the page about each. */
const permissionStates = (page: Page): Promise<string[]> =>
  page.evaluate(async (names) => {
    const states = names.map((name) => navigator.permissions.query({ name: name as 'midi' }))
    return (await Promise.all(states)).map(({ name, state }) => `${name.replace('_', '-')} ${state}`)
  }, asked)

test('fake Electron: no permission is granted but writing text to the clipboard', async ({ start }) => {
  const { page, fakeElectron } = await start()
  expect(grantedIn(fakeElectron.browser.setups[0])).toEqual(['clipboard-sanitized-write'])
  expect(await permissionStates(page)).toEqual([
    'notifications denied',
    'midi denied',
    'clipboard-read denied',
    'clipboard-write granted',
    'geolocation denied'
  ])
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('fake Electron: a program that forbids nothing may do all of this', async ({ start }) => {
  const { page, fakeElectron } = await start({ main: carelessMain })
  expect(await permissionStates(page)).toEqual(asked.map((name) => `${name} granted`))
  const popup = page.waitForEvent('popup')
  await page.evaluate((address) => void window.open(address), elsewhere)
  await expect((await popup).locator('h1')).toHaveText('elsewhere')
  expect(fakeElectron.browser.openings).toEqual([{ url: elsewhere, allowed: true }])
  await page.evaluate(
    (address) => void document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
    elsewhere
  )
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('elsewhere')
  await page.evaluate((address) => void (location.href = address), elsewhere)
  await expect(page.locator('h1')).toHaveText('elsewhere')
  expect(fakeElectron.browser.askedOutside.filter((address) => address === elsewhere)).toHaveLength(3)
  // Electron's own: a dictionary for each language of the user
  expect(fakeElectron.browser.askedOutside.filter((address) => address.endsWith('.bdic'))).toHaveLength(2)
})
