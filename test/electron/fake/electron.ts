import { app } from './app.ts'
import { mustBeCloneable } from './crossing.ts'
import { mustBeKnown } from './known-options.ts'
import { browser } from './program-line.ts'
import { protocol, session } from './session.ts'
import { FakeElectronWindow } from './window.ts'

/**
 * What `import … from 'electron'` brings in the process of run.ts: a fake, not Electron.
 * Only what main.js uses is here; anything else is missing and fails at once.
 */
type Handler = (event: { senderFrame: unknown; sender: unknown }, ...args: readonly unknown[]) => unknown

const handlers = new Map<string, Handler>()
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  }
}
export const dialog = {
  showErrorBox: console.error,
  showMessageBox: async (options: object) => {
    app.mustBeReady('dialog.showMessageBox')
    mustBeKnown(['MessageBoxOptions'], options)
    return { response: 1 }
  }
}
export { app, FakeElectronWindow as BrowserWindow, protocol, session }

browser.answer('fetch', (request) => session.fromPartition(request.session).fetch(request))
browser.answer('invoke', async ({ window, sender, channel, args }) => {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  const answer = await handler({ senderFrame: sender, sender: FakeElectronWindow.byId(window).webContents }, ...args)
  mustBeCloneable(answer)
  return answer
})
browser.answer('navigate', ({ window, url, isMainFrame }) =>
  FakeElectronWindow.byId(window).webContents.mayNavigate(url, isMainFrame)
)
browser.answer('openWindow', ({ window, url }) => FakeElectronWindow.byId(window).webContents.mayOpen(url))
browser.answer('userCloses', ({ window }) => {
  FakeElectronWindow.byId(window).destroy()
  return null
})
browser.answer('userMinimizes', ({ window }) => {
  FakeElectronWindow.byId(window).minimize()
  return null
})
browser.answer('rendererGone', ({ window, reason }) => {
  app.emit('render-process-gone', {}, FakeElectronWindow.byId(window).webContents, { reason, exitCode: 1 })
  return null
})
browser.answer('start', () => ({
  switches: Object.fromEntries(app.switches),
  profile: app.profile,
  accelerated: app.accelerated,
  sandboxed: app.sandboxed
}))
browser.answer('states', () => FakeElectronWindow.getAllWindows().map((window) => window.state()))
