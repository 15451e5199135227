import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { makeIisLog } from '../bench/iis-log-file.ts'
import { callChannel } from '../../src-main/hosts/electron/channel-names.ts'
import { askBridge, type Bridged } from './bridge.ts'
import { test } from './fake-electron-test.ts'
import { shownCounts } from './shown-counts.ts'

/** Files that a window reads where they lie, under the fake Electron. */
const root = mkdtempSync(join(tmpdir(), 'fake-electron-files-'))
const large = join(root, 'u_ex261014.log')
/** Mostly a hole, so that it takes no room; its reading takes longer than any machine needs to call it off. */
const huge = join(root, 'u_ex261015.log')
const folder = join(root, 'Logs')
const inside = join(folder, 'CCM', 'WUAHandler.log')
test.beforeAll(() => {
  makeIisLog(large, 64 * 1024 * 1024)
  copyFileSync(large, huge)
  truncateSync(huge, 4 * 1024 ** 3)
  mkdirSync(join(folder, 'CCM'), { recursive: true })
  writeFileSync(
    inside,
    '<![LOG[OnSearchComplete - Failed to end search job. Error = 0x8024401c.]LOG]!><time="08:14:02.000-60" date="10-14-2026" component="WUAHandler" context="" type="3" thread="1" file="a">\n'
  )
})
test.afterAll(() => rmSync(root, { recursive: true }))

async function inputs(page: Page): Promise<unknown> {
  const { diagnosis } = JSON.parse(await askBridge(page, 'case:current', [])) as { diagnosis: { inputs: unknown } }
  return diagnosis.inputs
}

test('fake Electron: a log above the limit of a browser is picked, shown while it is read, and opened', async ({
  start
}) => {
  const { page, fakeElectron } = await start()
  await (await fakeElectron.browser.first).willBeGiven({ 'u_ex261014.log': large })
  await expect(page.getByText('48 MB')).toHaveCount(0)
  const counts = await shownCounts(page)
  await page.locator('input[type=file]').first().setInputFiles(large)
  await expect(page).toHaveURL(/#\/\w+$/)
  expect(await inputs(page)).toMatchObject([{ name: 'u_ex261014.log', kind: 'iis-log', recognised: true }])
  expect(await counts()).toContainEqual(
    expect.stringMatching(/^[\d,]+ (?:Byte|[KM]iB) von 6\d(?:,\d)? MiB gelesen, .* · u_ex261014\.log$/)
  )
  expect(fakeElectron.complaints()).toBe('')
})

test('fake Electron: the reading of a large log can be called off', async ({ start }) => {
  const { page, fakeElectron } = await start()
  await (await fakeElectron.browser.first).willBeGiven({ 'u_ex261015.log': huge })
  await page.evaluate(() => {
    new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent.trim().startsWith('Abbrechen')
      )
      if (/gelesen/.test(document.querySelector('.count')?.textContent ?? '')) cancel?.click()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await page.locator('input[type=file]').first().setInputFiles(huge)
  await expect(page.getByRole('alert')).toContainText('abgebrochen')
  expect(await askBridge(page, 'case:current', [])).toBe('null')
})

test('fake Electron: a folder is dropped, and another one picked, and read with what lies below', async ({ start }) => {
  const { page, fakeElectron } = await start()
  const window = await fakeElectron.browser.first
  await window.willBeGiven({ Logs: folder, 'Logs/CCM/WUAHandler.log': inside })
  await window.drop([folder])
  await expect(page).toHaveURL(/#\/\w+$/)
  const below = [{ name: 'CCM/WUAHandler.log', kind: 'configmgr-log', recognised: true }]
  expect(await inputs(page)).toMatchObject(below)
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.locator('input[webkitdirectory]').setInputFiles(folder)
  await expect(page).toHaveURL(/#\/\w+$/)
  expect(await inputs(page)).toMatchObject(below)
})

test('fake Electron: a page can neither name a path nor invent a file that has one', async ({ start }) => {
  const { page, fakeElectron } = await start()
  const choice = { wsus: null, proxy: null, network: false }
  expect(await askBridge(page, 'case:check-paths', [['/etc'], choice])).toContain('unknown-channel')
  const window = await fakeElectron.browser.first
  await window.willBeGiven({ Logs: folder })
  const invented = await page.evaluate(async (wanted) => {
    const bridge = (window as unknown as Bridged).supDoctor
    const file = new File(['x'], '/etc/passwd')
    const refused = await bridge
      .openPaths([{ name: 'passwd', path: '/etc/passwd', webkitRelativePath: '' }], false, wanted)
      .catch(String)
    return [await bridge.openPaths([file], false, wanted), await bridge.openPaths([], false, wanted), refused]
  }, choice)
  expect(invented).toEqual([null, null, expect.stringContaining('not a File')])
  // A child frame that got hold of IPC is refused as on every channel.
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  await expect.poll(() => page.frames().length).toBe(2)
  const [, child] = page.frames()
  if (child === undefined) throw new Error('no frame')
  const sender = await window.senderOf(child)
  await expect(window.invokeFrom(sender, callChannel, ['case:check-paths', [['/etc'], choice]])).rejects.toThrow(
    'refused'
  )
})

test('fake Electron: what has no place on the disk is sent, as a browser sends it', async ({ start }) => {
  const { page } = await start()
  await page.locator('input[type=file]').first().setInputFiles(inside)
  await expect(page).toHaveURL(/#\/\w+$/)
  expect(await inputs(page)).toMatchObject([{ name: 'WUAHandler.log', recognised: true }])
})
