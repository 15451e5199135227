import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { freshState } from '../../e2e/fresh-state.ts'
import { FakeElectronBrowser } from './browser.ts'
import type { ToBrowser, ToProgram } from './contract.ts'
import { lineOver } from './line.ts'

export interface FakeElectronOptions {
  /** The main script to run. */
  readonly main: string
  readonly context?: BrowserContextOptions
  /** Pages of other sites, by address; every other address outside cannot be reached. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** The folder for what the program keeps, to be shared with another one; otherwise a fresh one. */
  readonly state?: { readonly SUP_DOCTOR_STATE: string }
  /** Runs with administrator rights; left out: without. */
  readonly elevated?: boolean
  /** Arguments behind the main script. */
  readonly args?: readonly string[]
}

export interface FakeElectron {
  readonly browser: FakeElectronBrowser
  /** Settles with the program's exit code. */
  readonly ended: Promise<number | null>
  /** What the program wrote to its error output. */
  complaints(): string
  ask: ReturnType<typeof lineOver<ToProgram, ToBrowser>>['ask']
  /** Ends the program, if it still runs, and its pages. */
  end(): Promise<void>
}

/** Runs a main script with the fake Electron; its windows are pages of `browser`. */
export async function startFakeElectron(browser: Browser, options: FakeElectronOptions): Promise<FakeElectron> {
  const child = fork(fileURLToPath(new URL('./run.ts', import.meta.url)), [options.main, ...(options.args ?? [])], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...(options.state ?? freshState()),
      NODE_OPTIONS: '',
      FAKE_RIGHTS: options.elevated === true ? 'administrator' : 'user',
      // Should the real package ever be loaded in spite of the hook, its download ends here.
      ELECTRON_MIRROR: 'http://127.0.0.1:9/'
    }
  })
  let complaints = ''
  child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()))
  const program = lineOver<ToProgram, ToBrowser>({
    send: (message) => {
      // it may end between question and answer, and then nobody waits for this
      if (child.connected) child.send(message, () => undefined)
    },
    listen: (heard) => void child.on('message', (message) => heard(message as object))
  })
  const pages = new FakeElectronBrowser(browser, program, options.context ?? {}, options.elsewhere ?? {})
  const ended = once(child, 'exit').then(async ([code]) => {
    await pages.close()
    return code as number | null
  })
  return {
    browser: pages,
    ended,
    complaints: () => complaints,
    ask: program.ask,
    end: async () => {
      child.kill()
      await ended
    }
  }
}
