import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, test as base } from '@playwright/test'
import type { WindowSetup } from '../electron/fake/contract.ts'
import { type FakeElectron, type FakeElectronOptions, startFakeElectron } from '../electron/fake/start.ts'

/** The built program, and one that forbids nothing. */
export const builtMain = join(import.meta.dirname, '../../out/main/main.js')
export const carelessMain = fileURLToPath(new URL('../electron/careless-main.ts', import.meta.url))

export const elsewhere = 'https://elsewhere.example/'
const pages = { [elsewhere]: '<!doctype html><title>elsewhere</title><h1>elsewhere</h1>' }

/** The permissions that either handler of a window's session would grant. */
export function grantedIn(setup: WindowSetup | undefined): string[] {
  return Object.entries(setup?.permissions ?? {}).flatMap(([name, { requested, checked }]) =>
    requested || checked ? [name] : []
  )
}

interface Started {
  readonly fakeElectron: FakeElectron
  /** The wizard's page. */
  readonly page: Page
}

interface Fixtures {
  /** Runs a program under the fake Electron until its first page is loaded; it ends with the test. */
  readonly start: (options?: Partial<FakeElectronOptions>) => Promise<Started>
  /** Address of a server that accepts and never answers, so that a check goes on until it is stopped. */
  readonly silentServer: string
}

export const test = base.extend<Fixtures>({
  start: async ({ browser }, use) => {
    const started: FakeElectron[] = []
    await use(async (options = {}) => {
      const fakeElectron = await startFakeElectron(browser, { main: builtMain, elsewhere: pages, ...options })
      started.push(fakeElectron)
      const failed = fakeElectron.ended.then((code) => {
        throw new Error(`ended with ${code} before its window was there: ${fakeElectron.complaints()}`)
      })
      const first = await Promise.race([fakeElectron.browser.first, failed])
      // What ends later is the test's own doing.
      failed.catch(() => undefined)
      return { fakeElectron, page: first.page }
    })
    for (const item of started) await item.end()
  },
  // The first argument of a fixture has to be written as a pattern.
  // eslint-disable-next-line no-empty-pattern
  silentServer: async ({}, use) => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    sockets.forEach((socket) => socket.destroy())
    server.close()
  }
})
