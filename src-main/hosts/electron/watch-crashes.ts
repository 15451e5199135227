import type { ProgramLog } from '../log/program-log.ts'
import { systemLanguage } from '../node/system-language.ts'
import { crashDialogText } from './crash-dialog.text.ts'

/** Automatic reloads within one minute before the user is asked. */
const mostReloads = 3
const windowMs = 60_000

/** The members of Electron's app used here; replaceable in tests. */
export interface AppLike {
  on(event: 'render-process-gone', heard: (event: unknown, contents: unknown, details: Gone) => void): unknown
  on(event: 'child-process-gone', heard: (event: unknown, details: Gone) => void): unknown
}
interface Gone {
  readonly reason: string
  readonly exitCode: number
}
/** The members of BrowserWindow used here. */
export interface WatchedWindow {
  on(event: 'unresponsive', heard: () => void): unknown
  isDestroyed(): boolean
  readonly webContents: { reload(): void; forcefullyCrashRenderer(): void }
}
/** Shows a dialog; resolves to the index of the button, from 0. */
export type Ask = (message: string, detail: string, buttons: readonly [string, string]) => Promise<number>

/**
 * Reloads a crashed page; the case is kept by the main process and on disk. For repeated crashes and an unresponsive
 * page, asks the user.
 */
export function watchCrashes(app: AppLike, window: WatchedWindow, log: ProgramLog, ask: Ask, now = Date.now): void {
  const texts = crashDialogText[systemLanguage()]
  const detail = `${texts.kept}\n${texts.log(log.path)}`
  let reloads: readonly number[] = []
  let asking = false

  const reload = (): void => {
    if (!window.isDestroyed()) window.webContents.reload()
  }
  const askOnce = (message: string, other: string, taken: () => void): void => {
    if (asking) return
    asking = true
    void ask(message, detail, [texts.reload, other])
      .then((button) => (button === 0 ? taken() : undefined))
      .finally(() => (asking = false))
  }

  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.reportError('page-gone', `${reason} (${exitCode})`)
    // that of a report ends its printing only; reloading the wizard would not bring it back
    if (contents !== window.webContents) return
    reloads = [...reloads.filter((value) => now() - value < windowMs), now()]
    if (reloads.length <= mostReloads) reload()
    else askOnce(texts.gone, texts.wait, reload)
  })
  app.on('child-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.reportError('child-gone', `${reason} (${exitCode})`)
  })
  window.on('unresponsive', () => {
    log.reportError('page-hangs', 'unresponsive')
    // an unresponsive page cannot be reloaded, so it is terminated and then reloaded as above
    askOnce(texts.hangs, texts.wait, () => window.webContents.forcefullyCrashRenderer())
  })
}
