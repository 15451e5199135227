import type { App, Session } from 'electron'

/**
 * Leaves the network to our own requests, which are Node's: Chromium itself resolves no name, looks for no proxy (WPAD)
 * and fetches nothing. Has to be called before the app is ready.
 */
export function forbidTraffic(app: Pick<App, 'commandLine'>): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
}

/** Without this, every session fetches dictionaries of the user's languages from the Internet. */
export function withoutSpellChecker(
  session: Pick<Session, 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages'>
): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
