import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { findElectron } from '../../src-main/hosts/launch/find-electron.ts'
import { channels } from '../../src-main/service/channels.ts'
import { freshState } from './fresh-state.ts'
import { askBridge, onlyTheBridge, seenByPage } from './bridge.ts'
import { expectReport, walkCase } from './case-tour.ts'

/** The real Electron: the same walk and the same borders as under the fake Electron. */
const root = join(import.meta.dirname, '../..')
const program = findElectron()

let app: ElectronApplication
let page: Page

function inElectron(executablePath: string): void {
  test.beforeEach(async () => {
    // Chromium refuses its sandbox to root, as in containers.
    const args = process.getuid?.() === 0 ? ['--no-sandbox', root] : [root]
    app = await _electron.launch({ executablePath, args, env: { ...process.env, ...freshState() } })
    page = await app.firstWindow()
    await expect(page.locator('h1')).toBeVisible()
  })
  test.afterEach(() => app.close())

  for (const language of ['de', 'en'] as const) {
    test(`Electron: a case is walked from its files to its report in ${language}`, async () => {
      expect(page.url()).toMatch(/^app:\/\/bundle\/index\.html/)
      expectReport(await walkCase(page, language, savedWithoutAsking))
    })
  }

  test('Electron: the page has the bridge and nothing of Node', async () => {
    expect(await seenByPage(page)).toEqual(onlyTheBridge)
    expect(JSON.parse(await askBridge(page, 'app:info', []))).toMatchObject({ shell: 'electron' })
    expect(await askBridge(page, 'case:delete-everything', [])).toContain('unknown-channel')
    for (const channel of channels)
      expect(await askBridge(page, channel, [1, 2, 3]), channel).toContain('bad-arguments')
  })

  test('Electron: the page cannot leave, open a window, embed a site, or get a permission', async () => {
    const url = page.url()
    const outcome = await page.evaluate(async () => {
      const opened = window.open('https://elsewhere.invalid/')
      location.href = 'https://elsewhere.invalid/'
      const fetched = await fetch('https://elsewhere.invalid/').then(String, () => 'refused')
      return { opened, fetched, notifications: await Notification.requestPermission() }
    })
    expect(outcome).toEqual({ opened: null, fetched: 'refused', notifications: 'denied' })
    expect(page.url()).toBe(url)
    expect(app.windows()).toHaveLength(1)
  })

  test('Electron: a page from elsewhere is refused in the same window', async () => {
    await app.evaluate(async ({ BrowserWindow }) => {
      await BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<h1>elsewhere</h1>')
    })
    await expect(page.locator('h1')).toHaveText('elsewhere')
    for (const channel of channels) expect(await askBridge(page, channel, []), channel).toContain('refused')
  })
}

/** Electron asks where to save; a test cannot answer a dialog, so the answer is given beforehand. */
async function savedWithoutAsking(click: () => Promise<void>): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'sup-doctor-saved-')), 'report.pdf')
  await app.evaluate(({ session }, target) => {
    const saved = new Promise((done) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(target)
        item.once('done', (_done, state) => done(state))
      })
    })
    Object.assign(globalThis, { saved })
  }, path)
  await click()
  const state = await app.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved)
  expect(state).toBe('completed')
  return path
}

// A file without tests, instead of tests that are skipped: nothing was left out that could have run here.
if (program !== null) inElectron(program)
else console.log('Not run: the wizard in the real Electron, whose program is not here (npx install-electron --no).')
