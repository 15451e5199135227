import { join } from 'node:path'
import { app, BrowserWindow, crashReporter, ipcMain, session } from 'electron'
import { createService } from '../../service/service.ts'
import { nodePorts } from '../ports.ts'
import { progressChannel } from './channel-names.ts'
import { confinePages, denyPermissions } from './lock-down.ts'
import { printToPdf } from './print.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { registerHandlers } from './register-handlers.ts'
import { openWindow } from './window.ts'

crashReporter.start({ uploadToServer: false })
registerAppScheme()
app.enableSandbox()
confinePages(app)

if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron becomes ready only after this module has been evaluated.
  run().catch((error: unknown) => {
    console.error(error)
    app.exit(70)
  })
} else app.quit()

async function run(): Promise<void> {
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  denyPermissions(session.defaultSession)
  const service = createService(nodePorts('electron', printToPdf))
  registerHandlers(ipcMain, service)
  const window = await openWindow(join(import.meta.dirname, '../preload/preload.cjs'))
  service.onProgress((progress) => {
    if (!window.isDestroyed()) window.webContents.send(progressChannel, progress)
  })
}

function focusWindow(): void {
  const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
