import { EventEmitter } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustBeJson } from './crossing.ts'
import { ProfileLock } from './lock.ts'

/** Electron's `app`, as far as main.js uses it. */
class FakeElectronApp extends EventEmitter {
  #ready = false
  #open: () => void = () => undefined
  readonly #opened = new Promise<void>((done) => (this.#open = done))
  #profile: string | undefined
  #lock: ProfileLock | undefined
  sandboxed = false
  accelerated = true
  readonly isPackaged = false
  /** The command line's switches; Chromium reads them when it starts. */
  readonly switches = new Map<string, string>()
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      this.mustNotBeReady(`the switch ${name}`)
      if (!/^[a-z-]+$/.test(name)) throw new Error(`no switch: ${name}`)
      this.switches.set(name, value)
    }
  }

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
  disableHardwareAcceleration(): void {
    this.mustNotBeReady('app.disableHardwareAcceleration')
    this.accelerated = false
  }
  get profile(): string {
    return (this.#profile ??= mkdtempSync(join(tmpdir(), 'fake-electron-profile-')))
  }
  setPath(name: string, path: string): void {
    if (name !== 'userData') throw new Error(`the fake Electron has no path ${name}`)
    this.mustNotBeReady('the profile')
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    // not an error of Electron's, but the lock would stay that of the other profile
    if (this.#lock !== undefined) throw new Error('the profile has to be set before its lock is asked for')
    this.#profile = path
  }
  requestSingleInstanceLock(data?: Readonly<Record<string, unknown>>): boolean {
    mustBeJson(data)
    this.#lock ??= new ProfileLock(this.profile)
    return this.#lock.take(data, (sent) => this.emit('second-instance', {}, [], '', sent))
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
