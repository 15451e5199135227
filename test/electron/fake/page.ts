import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import type { CDPSession, Frame, Page } from '@playwright/test'
import { toBrowser, toProgram } from './address.ts'
import type { SenderFrame, ToBrowser, ToProgram, WindowSetup } from './contract.ts'
import type { Line } from './line.ts'
import { isolatedScript, pageScript } from './worlds.ts'

export type ToProgramLine = Line<ToProgram, ToBrowser>
/** Electron's options for printing that DevTools has under the same name; another one would be lost, so it is refused. */
const printOptions = ['preferCSSPageSize', 'printBackground', 'generateTaggedPDF', 'generateDocumentOutline']

/** The page behind one of the program's windows. */
export class FakeElectronPage {
  readonly page: Page
  readonly setup: WindowSetup
  readonly #cdp: CDPSession
  readonly #program: ToProgramLine
  readonly #names = { bridge: randomUUID(), binding: `send${randomUUID()}`, hear: `hear${randomUUID()}` }
  readonly #world = `preload of window ${randomUUID()}`
  /** The isolated world's context, and its frame. */
  #context: { readonly id: number; readonly frame: string } | null = null
  /** True while the program itself loads a page: then nobody is asked whether it may. */
  loading = false

  private constructor(page: Page, cdp: CDPSession, setup: WindowSetup, program: ToProgramLine) {
    this.page = page
    this.setup = setup
    this.#cdp = cdp
    this.#program = program
  }

  static async open(page: Page, setup: WindowSetup, program: ToProgramLine): Promise<FakeElectronPage> {
    const item = new FakeElectronPage(page, await page.context().newCDPSession(page), setup, program)
    await item.#prepare()
    return item
  }

  async #prepare(): Promise<void> {
    this.#cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId = '' } = (context.auxData ?? {}) as { frameId?: string }
      if (context.name === this.#world) this.#context = { id: context.id, frame: frameId }
    })
    this.#cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#context?.id === executionContextId) this.#context = null
    })
    this.#cdp.on('Runtime.bindingCalled', ({ executionContextId, payload }) => {
      void this.#invoke(executionContextId, payload)
    })
    await this.#cdp.send('Page.enable')
    await this.#cdp.send('Runtime.enable')
    if (!this.setup.javascript) await this.#cdp.send('Emulation.setScriptExecutionDisabled', { value: true })
    if (this.setup.preload === null) return
    await this.#cdp.send('Runtime.addBinding', { name: this.#names.binding, executionContextName: this.#world })
    await this.#addScript(pageScript(this.#names), undefined)
    await this.#addScript(isolatedScript(this.#names, this.setup.preload), this.#world)
  }

  async #addScript(source: string, worldName: string | undefined): Promise<void> {
    await this.#cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source,
      ...(worldName === undefined ? {} : { worldName })
    })
  }

  /** As loadURL does: without asking anybody. Rejects when nothing was loaded. */
  async load(url: string): Promise<void> {
    this.loading = true
    try {
      await this.page.goto(toBrowser(url))
    } finally {
      this.loading = false
    }
  }

  async print(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    const unknown = Object.keys(options).filter((name) => !printOptions.includes(name))
    if (unknown.length > 0) throw new Error(`the fake Electron cannot print with ${unknown.join(', ')}`)
    // Electron writes tags only when asked to; Chromium itself by default.
    const { data } = await this.#cdp.send('Page.printToPDF', { generateTaggedPDF: false, ...options })
    return new Uint8Array(Buffer.from(data, 'base64'))
  }

  /** What `webContents.send` sends. */
  async tell(message: object): Promise<void> {
    if (this.#context === null) return
    await this.#cdp.send('Runtime.callFunctionOn', {
      executionContextId: this.#context.id,
      functionDeclaration: `(text) => globalThis[${JSON.stringify(this.#names.hear)}](text)`,
      arguments: [{ value: JSON.stringify(message) }]
    })
  }

  /** Files and folders of this disk that a user is about to drop or pick: by name, or by the way from the picked folder. */
  async willBeGiven(given: Readonly<Record<string, string>>): Promise<void> {
    if (this.#context === null) throw new Error('no preload here')
    const places = Object.entries(given).map(([name, path]) => [`${name} ${Math.floor(statSync(path).mtimeMs)}`, path])
    await this.#cdp.send('Runtime.callFunctionOn', {
      executionContextId: this.#context.id,
      functionDeclaration: `(text) => globalThis[${JSON.stringify(`${this.#names.hear}:places`)}](text)`,
      arguments: [{ value: JSON.stringify(places) }]
    })
  }

  /** What a user drops on the middle of the page, as the system hands it over. */
  async drop(paths: readonly string[]): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 800, height: 600 }
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await this.#cdp.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
    }
  }

  async #invoke(contextId: number, payload: string): Promise<void> {
    // Written by our own script in the isolated world.
    const { id, channel, args } = JSON.parse(payload) as { id: number; channel: string; args: unknown[] }
    const reply = await this.invokeFrom(await this.#senderIn(contextId), channel, args).then(
      (value) => ({ id, value }),
      (error: unknown) => ({
        id,
        error: `Error invoking remote method '${channel}': ${error instanceof Error ? error.message : String(error)}`
      })
    )
    await this.tell(reply).catch(() => undefined)
  }

  /** What the program answers a frame; the way in for a test that plays a frame which has got hold of IPC. */
  async invokeFrom(sender: SenderFrame | null, channel: string, args: readonly unknown[]): Promise<unknown> {
    return await this.#program.ask('invoke', { window: this.setup.window, sender, channel, args })
  }

  /** The frame as the browser itself knows it; null when it has gone meanwhile. */
  async #senderIn(contextId: number): Promise<SenderFrame | null> {
    if (this.#context?.id !== contextId) return null
    const { frameTree } = await this.#cdp.send('Page.getFrameTree')
    const { id, url, securityOrigin } = frameTree.frame
    if (id !== this.#context.frame) return null
    return { origin: toProgram(securityOrigin), url: toProgram(url), parent: null }
  }

  /** Any frame of the page, as itself says where it comes from. */
  async senderOf(frame: Frame): Promise<SenderFrame> {
    const origin = toProgram(await frame.evaluate(() => globalThis.origin))
    const parent = frame.parentFrame()
    return { origin, url: toProgram(frame.url()), parent: parent && { origin: (await this.senderOf(parent)).origin } }
  }

  /** Hears of every window the page wants to open, before it exists. */
  onWindowOpen(listener: (url: string) => void): void {
    this.#cdp.on('Page.windowOpen', ({ url }) => listener(toProgram(url)))
  }

  async contextId(): Promise<string> {
    const { targetInfo } = await this.#cdp.send('Target.getTargetInfo')
    return targetInfo.browserContextId ?? ''
  }
}
