import { EventEmitter } from 'node:events'

/** Electron's `app`, as far as main.js uses it. */
class FakeElectronApp extends EventEmitter {
  #ready = false
  #open: () => void = () => undefined
  readonly #opened = new Promise<void>((done) => (this.#open = done))
  sandboxed = false

  isReady(): boolean {
    return this.#ready
  }
  whenReady(): Promise<void> {
    return this.#opened
  }
  enableSandbox(): void {
    this.mustNotBeReady('app.enableSandbox')
    this.sandboxed = true
  }
  requestSingleInstanceLock(): boolean {
    return process.env['STAND_IN_LOCK'] !== 'taken'
  }
  quit(): void {
    // What ran into the closing of the windows comes first, as in Electron.
    setImmediate(() => process.exit(0))
  }
  exit(code: number): void {
    process.exit(code)
  }

  /** Some calls come too late once the program is ready; Electron throws, too. */
  mustNotBeReady(what: string): void {
    if (this.#ready) throw new Error(`${what} has to be called before the app is ready`)
  }
  mustBeReady(what: string): void {
    if (!this.#ready) throw new Error(`${what} can only be used once the app is ready`)
  }
  becomeReady(): void {
    this.#ready = true
    this.#open()
    this.emit('ready')
  }
}

export const app = new FakeElectronApp()
