/** What the two halves of the fake Electron say to each other; everything here crosses by structured clone. */

/** How a page may be set up; what else main.js asks for is only reported. */
export interface WindowSetup {
  readonly window: number
  /** Windows of one session share a browser context. */
  readonly session: string
  readonly options: Readonly<Record<string, unknown>>
  readonly javascript: boolean
  readonly preload: string | null
  /** What the session's two handlers say to each permission, by Electron's name. */
  readonly permissions: Permissions
  /** Languages the session's spell checker fetches a dictionary for. */
  readonly dictionaries: readonly string[]
}

/** By name: what the handler for requests says, and the one for checks. Electron asks them at different times. */
export type Permissions = Readonly<Record<string, { readonly requested: boolean; readonly checked: boolean }>>

export interface Request {
  readonly session: string
  readonly url: string
  readonly method: string
}

export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Of Electron's WebFrameMain what main.js looks at. */
export interface SenderFrame {
  readonly origin: string
  readonly url: string
  readonly parent: { readonly origin: string } | null
}

export interface WindowState {
  readonly window: number
  readonly options: Readonly<Record<string, unknown>>
  readonly visible: boolean
  readonly minimized: boolean
  /** How often it was brought to the front. */
  readonly focused: number
  /** How often its page was loaded again. */
  readonly reloads: number
}

/** What the program has decided before it was ready. */
interface StartState {
  readonly switches: Readonly<Record<string, string>>
  readonly profile: string
  readonly accelerated: boolean
  readonly sandboxed: boolean
}

/** Questions of the program under test to the browser; each name with what is asked and what is answered. */
export interface ToBrowser {
  open: [ask: WindowSetup, answer: null]
  load: [ask: { window: number; url: string }, answer: null]
  print: [ask: { window: number; options: Readonly<Record<string, unknown>> }, answer: Uint8Array]
  send: [ask: { window: number; channel: string; args: readonly unknown[] }, answer: null]
  close: [ask: { window: number }, answer: null]
}

/** Questions of the browser, or of the test, to the program under test. */
export interface ToProgram {
  /** Null where no handler is registered for the scheme, `cancelled` where webRequest said so. */
  fetch: [ask: Request, answer: Response | 'cancelled' | null]
  invoke: [
    ask: { window: number; sender: SenderFrame | null; channel: string; args: readonly unknown[] },
    answer: unknown
  ]
  /** True when it may go on. */
  navigate: [ask: { window: number; url: string; isMainFrame: boolean }, answer: boolean]
  openWindow: [ask: { window: number; url: string }, answer: boolean]
  userCloses: [ask: { window: number }, answer: null]
  userMinimizes: [ask: { window: number }, answer: null]
  /** As when the window's page has crashed. */
  rendererGone: [ask: { window: number; reason: string }, answer: null]
  start: [ask: null, answer: StartState]
  states: [ask: null, answer: readonly WindowState[]]
}
