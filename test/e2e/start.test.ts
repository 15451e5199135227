import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { endAll, interrupted, startProgram } from './started-program.ts'
import { axeFindings, complaints } from './wizard-page.ts'

test.afterEach(endAll)

test('without Electron the address is there without waiting for a download, and Ctrl+C ends it cleanly', async () => {
  // An address of the documentation range: packets to it are lost, as behind a closed firewall.
  const empty = await mkdtemp(join(tmpdir(), 'no-electron-'))
  const started = await startProgram(['--no-open'], {
    ELECTRON_MIRROR: 'http://192.0.2.1/',
    ELECTRON_OVERRIDE_DIST_PATH: empty
  })
  expect(await started.interrupt()).toBe(interrupted)
})

test('an Electron that cannot run here gives way to the browser', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-electron-'))
  // Windows does not take it for a program at all, which is as good a reason.
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron'
  await writeFile(join(folder, name), '#!/bin/sh\nexit 127\n')
  await chmod(join(folder, name), 0o755)
  const started = await startProgram(['--no-open'], { ELECTRON_OVERRIDE_DIST_PATH: folder })
  expect(await started.interrupt()).toBe(interrupted)
})

test('a failing opener does not stop the start', async () => {
  const started = await startProgram(['--browser'], { PATH: '/nowhere' })
  expect((await fetch(new URL('/', started.url))).status).toBe(200)
  expect(await started.interrupt()).toBe(interrupted)
})

test('unknown arguments and a taken port end with a clear sentence', async () => {
  await expect(startProgram(['--nonsense'])).rejects.toThrow(/ended with 64: Usage/)
  const first = await startProgram(['--browser', '--no-open'])
  const port = new URL(first.url).port
  await expect(startProgram(['--browser', '--no-open', '--port', port])).rejects.toThrow(/ended with 70: .*EADDRINUSE/)
  await first.interrupt()
})

test('the real program checks this computer and reads a real log', async ({ page }) => {
  const started = await startProgram(['--browser', '--no-open'])
  const heard = complaints(page)
  await page.goto(started.url)
  await page.getByText('Anderen Server oder Proxy prüfen').click()
  await page.getByLabel('Verbindung zum Update-Server testen').uncheck()
  await page.getByRole('button', { name: 'Diesen Computer prüfen' }).click()
  await expect(page).toHaveURL(/#\/\w+$/)
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  const line =
    '2026-10-14\t08:14:02:123\t 916\t1a2c\tPT\tWARNING: SyncUpdates failure, error = 0x8024401B, ' +
    'soap client error = 10, soap error code = 0, HTTP status code = 407\r\n'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'WindowsUpdate.log', mimeType: 'text/plain', buffer: Buffer.from(line) }])
  await expect(page).toHaveURL(/#\/result$/)
  await expect(page.locator('h1')).toContainText('Anmeldung')
  await page.getByText('Verlauf, Verbindungen, Fehlercodes und Dateien').click()
  await expect(page.getByRole('cell', { name: /0x8024401B/ }).first()).toBeVisible()
  await expect(page.getByRole('cell', { name: 'WindowsUpdate.log' }).first()).toBeVisible()
  expect(heard).toEqual([])
  await started.interrupt()
})
