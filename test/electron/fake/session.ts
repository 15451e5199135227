import { app } from './app.ts'
import { mustBeKnown } from './known-options.ts'
import type { Permissions, Request as Asked, Response as Answered } from './contract.ts'

type Handler = (request: Request) => Response | Promise<Response>
type PermissionRequest = (contents: null, permission: string, done: (granted: boolean) => void) => void
type PermissionCheck = (contents: null, permission: string) => boolean
type BeforeRequest = (details: { url: string; method: string }, done: (verdict: { cancel?: boolean }) => void) => void

/** Electron's names of what a page may ask for and Chromium can be given by DevTools. */
const permissionNames = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'geolocation',
  'idle-detection',
  'media',
  'midi',
  'midiSysex',
  'notifications',
  'storage-access',
  'window-management'
] as const

/** Electron's `Session`, as far as main.js uses it. */
export class FakeElectronSession {
  readonly name: string
  readonly #handlers = new Map<string, Handler>()
  #beforeRequest: BeforeRequest | null = null
  // Electron grants everything as long as nobody objects.
  #request: PermissionRequest = (_contents, _permission, done) => done(true)
  #check: PermissionCheck = () => true
  // Electron's own defaults: on, in the languages of the user
  #checksSpelling = true
  #languages: readonly string[] = ['de', 'en-US']

  constructor(name: string) {
    this.name = name
  }
  readonly protocol = {
    handle: (scheme: string, handler: Handler): void => {
      if (this.#handlers.has(scheme)) throw new Error(`${scheme} already has a handler`)
      this.#handlers.set(scheme, handler)
    }
  }
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener
    }
  }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#request = handler
  }
  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#check = handler
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.#checksSpelling = enable
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.#languages = languages
  }
  /** What Electron fetches for a session as soon as it is used. */
  dictionaries(): readonly string[] {
    return this.#checksSpelling ? this.#languages : []
  }
  setDevicePermissionHandler(): void {
    // Chromium without a user offers no devices, so there is nobody to ask.
  }

  permissions(): Permissions {
    return Object.fromEntries(
      permissionNames.map((name) => {
        let requested = false
        this.#request(null, name, (answer) => (requested = answer))
        return [name, { requested, checked: this.#check(null, name) }]
      })
    )
  }

  async fetch({ url, method }: Asked): Promise<Answered | 'cancelled' | null> {
    if (await this.#cancelled(url, method)) return 'cancelled'
    const handler = this.#handlers.get(/^[^:]*/.exec(url)?.[0] ?? '')
    if (handler === undefined) return null
    const response = await handler(new Request(url, { method }))
    const body = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: Object.fromEntries(response.headers), body }
  }

  #cancelled(url: string, method: string): Promise<boolean> {
    const ask = this.#beforeRequest
    if (ask === null) return Promise.resolve(false)
    return new Promise((done) => ask({ url, method }, (verdict) => done(verdict.cancel === true)))
  }
}

const sessions = new Map<string, FakeElectronSession>()

export const session = {
  get defaultSession(): FakeElectronSession {
    return session.fromPartition('')
  },
  fromPartition(name: string): FakeElectronSession {
    app.mustBeReady('session')
    const item = sessions.get(name) ?? new FakeElectronSession(name)
    sessions.set(name, item)
    return item
  }
}

let registered = false
export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { readonly privileges?: object }[]): void {
    app.mustNotBeReady('protocol.registerSchemesAsPrivileged')
    for (const scheme of schemes) {
      mustBeKnown(['CustomScheme'], scheme)
      mustBeKnown(['Privileges'], scheme.privileges ?? {})
    }
    if (registered) throw new Error('protocol.registerSchemesAsPrivileged may be called only once')
    registered = true
  }
}
