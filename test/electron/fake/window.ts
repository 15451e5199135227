import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { app } from './app.ts'
import type { WindowState } from './contract.ts'
import { mustBeCloneable } from './crossing.ts'
import { mustBeKnown } from './known-options.ts'
import { browser } from './program-line.ts'
import { session, type FakeElectronSession } from './session.ts'

interface Preferences extends Readonly<Record<string, unknown>> {
  readonly preload?: string
  readonly session?: FakeElectronSession
  readonly javascript?: boolean
}
interface Options extends Readonly<Record<string, unknown>> {
  readonly show?: boolean
  readonly webPreferences?: Preferences
}
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Electron's `WebContents`, as far as main.js uses it. */
class FakeElectronContents extends EventEmitter {
  readonly #window: FakeElectronWindow
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  reloads = 0

  constructor(window: FakeElectronWindow) {
    super()
    this.#window = window
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }
  mayOpen(url: string): boolean {
    return this.#openHandler({ url }).action === 'allow'
  }
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    let prevented = false
    const event = { url, isMainFrame, preventDefault: () => (prevented = true) }
    if (isMainFrame) this.emit('will-navigate', event)
    this.emit('will-frame-navigate', event)
    return !prevented
  }
  isDestroyed(): boolean {
    return this.#window.isDestroyed()
  }
  reload(): void {
    this.#window.mustExist()
    this.reloads += 1
  }
  send(channel: string, ...args: unknown[]): void {
    this.#window.mustExist()
    mustBeCloneable(args)
    void browser.ask('send', { window: this.#window.id, channel, args })
  }
  async printToPDF(options: Readonly<Record<string, unknown>>): Promise<Buffer> {
    this.#window.mustExist()
    mustBeKnown(['PrintToPDFOptions'], options)
    return Buffer.from(await browser.ask('print', { window: this.#window.id, options }))
  }
}

/** Electron's `BrowserWindow`, as far as main.js uses it. */
export class FakeElectronWindow extends EventEmitter {
  static #count = 0
  static readonly #all = new Map<number, FakeElectronWindow>()
  readonly id: number
  readonly session: FakeElectronSession
  readonly webContents: FakeElectronContents
  readonly #options: Options
  #visible: boolean
  #minimized = false
  #focused = 0

  constructor(options: Options = {}) {
    super()
    app.mustBeReady('BrowserWindow')
    const { preload, session: own, ...preferences } = options.webPreferences ?? {}
    mustBeIsolated(preferences)
    mustBeKnown(['BrowserWindowConstructorOptions', 'BaseWindowConstructorOptions'], options)
    mustBeKnown(['WebPreferences'], options.webPreferences ?? {})
    if (preload !== undefined && !isAbsolute(preload)) throw new Error(`the preload path is not absolute: ${preload}`)
    this.id = FakeElectronWindow.#count += 1
    this.session = own ?? session.defaultSession
    this.#options = { ...options, webPreferences: preferences }
    this.#visible = options.show !== false
    this.webContents = new FakeElectronContents(this)
    FakeElectronWindow.#all.set(this.id, this)
    void browser.ask('open', {
      window: this.id,
      session: this.session.name,
      options: this.#options,
      javascript: preferences.javascript !== false,
      preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
      permissions: this.session.permissions(),
      dictionaries: this.session.dictionaries()
    })
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): FakeElectronWindow[] {
    return [...FakeElectronWindow.#all.values()]
  }
  static byId(id: number): FakeElectronWindow {
    const window = FakeElectronWindow.#all.get(id)
    if (window === undefined) throw new Error(`no window ${id}`)
    return window
  }

  async loadURL(url: string): Promise<void> {
    this.mustExist()
    const closed = new Promise<never>((_done, fail) => {
      this.once('closed', () => fail(new Error(`ERR_FAILED (-2) loading '${url}'`)))
    })
    await Promise.race([browser.ask('load', { window: this.id, url }), closed])
    this.emit('ready-to-show')
  }
  show(): void {
    this.#visible = true
  }
  /** A minimized window is not visible: https://github.com/electron/electron/pull/38242 */
  isVisible(): boolean {
    return this.#visible && !this.#minimized
  }
  minimize(): void {
    this.#minimized = true
  }
  isMinimized(): boolean {
    return this.#minimized
  }
  restore(): void {
    this.#minimized = false
  }
  focus(): void {
    this.mustExist()
    this.#focused += 1
  }
  isDestroyed(): boolean {
    return !FakeElectronWindow.#all.has(this.id)
  }
  destroy(): void {
    if (this.isDestroyed()) return
    FakeElectronWindow.#all.delete(this.id)
    void browser.ask('close', { window: this.id })
    this.emit('closed')
    if (FakeElectronWindow.#all.size === 0) app.emit('window-all-closed')
  }
  mustExist(): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
  }
  state(): WindowState {
    const seen = {
      visible: this.isVisible(),
      minimized: this.#minimized,
      focused: this.#focused,
      reloads: this.webContents.reloads
    }
    return { window: this.id, options: this.#options, ...seen }
  }
}

/** A page with Node in it, or with the preload in its own world, is nothing a browser can stand in for. */
function mustBeIsolated(preferences: Preferences): void {
  const { sandbox, contextIsolation, nodeIntegration } = preferences
  if (sandbox === false || contextIsolation === false || nodeIntegration === true)
    throw new Error(`the fake Electron has only sandboxed, isolated pages: ${JSON.stringify(preferences)}`)
}
