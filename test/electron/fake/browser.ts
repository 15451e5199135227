import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from '@playwright/test'
import { toProgram } from './address.ts'
import type { WindowSetup } from './contract.ts'
import { tellPermissions } from './permissions.ts'
import { FakeElectronPage, type ToProgramLine } from './page.ts'

/** The browser behind the fake Electron: windows are pages, sessions are contexts, and the program answers every request. */
export class FakeElectronBrowser {
  /** Addresses outside the program that were asked for, whether they were answered or not. */
  readonly askedOutside: string[] = []
  /** Addresses in a window of their own, and whether the program allowed it. */
  readonly openings: { readonly url: string; readonly allowed: boolean }[] = []
  /** Every window there ever was. */
  readonly setups: WindowSetup[] = []
  readonly #browser: Browser
  readonly #program: ToProgramLine
  readonly #options: BrowserContextOptions
  readonly #elsewhere: Readonly<Record<string, string>>
  readonly #contexts = new Map<string, Promise<BrowserContext>>()
  readonly #windows = new Map<number, Promise<FakeElectronPage>>()
  readonly #pages = new Map<Page, FakeElectronPage>()
  /** The decision on the newest window a page wanted to open. */
  #decision: Promise<boolean> = Promise.resolve(false)
  #opening = 0
  #firstLoaded: (page: FakeElectronPage) => void = () => undefined
  /** The first window, once its page is loaded. */
  readonly first = new Promise<FakeElectronPage>((done) => (this.#firstLoaded = done))

  constructor(
    browser: Browser,
    program: ToProgramLine,
    options: BrowserContextOptions,
    elsewhere: Readonly<Record<string, string>>
  ) {
    this.#browser = browser
    this.#program = program
    this.#options = options
    this.#elsewhere = elsewhere
    program.answer('open', async (setup) => {
      this.setups.push(setup)
      // Electron fetches them by itself, past the session's own requests
      for (const language of setup.dictionaries)
        this.askedOutside.push(`https://redirector.gvt1.com/edgedl/chrome/dict/${language}.bdic`)
      const opened = this.#open(setup)
      this.#windows.set(setup.window, opened)
      await opened
      return null
    })
    program.answer('load', async ({ window, url }) => {
      const page = await this.window(window)
      await page.load(url)
      this.#firstLoaded(page)
      return null
    })
    program.answer('print', async ({ window, options: wanted }) => (await this.window(window)).print(wanted))
    program.answer('send', async ({ window, channel, args }) => {
      await (await this.window(window)).tell({ channel, args })
      return null
    })
    program.answer('close', async ({ window }) => {
      await (await this.window(window)).page.close()
      return null
    })
  }

  async window(id: number): Promise<FakeElectronPage> {
    const page = await this.#windows.get(id)
    if (page === undefined) throw new Error(`no window ${id}`)
    return page
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await (await context).close()
    this.#contexts.clear()
  }

  async #open(setup: WindowSetup): Promise<FakeElectronPage> {
    const made = this.#contexts.get(setup.session) ?? this.#newContext(setup.session)
    this.#contexts.set(setup.session, made)
    const context = await made
    this.#opening += 1
    const page = await context.newPage()
    const window = await FakeElectronPage.open(page, setup, this.#program)
    this.#pages.set(page, window)
    await tellPermissions(this.#browser, await window.contextId(), setup.permissions)
    window.onWindowOpen((url) => {
      this.#decision = this.#program.ask('openWindow', { window: setup.window, url })
      void this.#decision.then((allowed) => this.openings.push({ url, allowed }))
    })
    return window
  }

  async #newContext(session: string): Promise<BrowserContext> {
    const context = await this.#browser.newContext(this.#options)
    await context.route('**/*', (route) => this.#route(session, route).catch(() => route.abort('failed')))
    context.on('page', (page) => {
      if (this.#opening > 0) this.#opening -= 1
      else void this.#decision.then((allowed) => (allowed ? undefined : page.close()))
    })
    return context
  }

  async #route(session: string, route: Route): Promise<void> {
    const request = route.request()
    const url = toProgram(request.url())
    const window = this.#pages.get(request.frame().page())
    if (window === undefined && !(await this.#decision)) return await route.abort('blockedbyclient')
    if (window !== undefined && request.isNavigationRequest() && !window.loading) {
      const isMainFrame = request.frame().parentFrame() === null
      const may = await this.#program.ask('navigate', { window: window.setup.window, url, isMainFrame })
      if (!may) return await route.abort('aborted')
    }
    const response = await this.#program.ask('fetch', { session, url, method: request.method() })
    if (response === 'cancelled') return await route.abort('blockedbyclient')
    if (response !== null) return await route.fulfill({ ...response, body: Buffer.from(response.body) })
    this.askedOutside.push(url)
    const page = this.#elsewhere[url]
    if (page === undefined) return await route.abort('namenotresolved')
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: page })
  }
}
