import { join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron'
import { createService } from '../../service/service.ts'
import { isElevated } from '../../system/own-rights.ts'
import { removeLeftovers } from '../../system/temporary-files.ts'
import { guardProcess } from '../log/guard-process.ts'
import { programLog } from '../log/program-log.ts'
import { nodePorts } from '../node/ports.ts'
import { crashDialogText } from './crash-dialog.text.ts'
import { isOnShare } from './is-on-share.ts'
import { useLocalProfile } from './local-profile.ts'
import { forbidTraffic, withoutSpellChecker } from './no-traffic.ts'
import { blockNavigation, denyPermissions } from './security.ts'
import { printToPdf } from './print.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { forwardProgress, registerHandlers } from './register-handlers.ts'
import { elevation } from './restart-elevated.ts'
import { answerTo, takePlace } from './single-instance.ts'
import { systemLanguage } from '../node/system-language.ts'
import { watchCrashes } from './watch-crashes.ts'
import { wizardAddress, wizardWindow } from './window.ts'

const log = programLog()
const texts = crashDialogText[systemLanguage()]
guardProcess(log, {
  end: () => {
    dialog.showErrorBox(texts.broken, `${texts.kept}\n${texts.log(log.path)}`)
    app.exit(70)
  },
  // a rejected promise does not affect the rest
  stay: () => undefined
})
registerAppScheme()
app.enableSandbox()
forbidTraffic(app)
// nothing here needs it, and faulty drivers, as over remote desktop, end the program
app.disableHardwareAcceleration()
useLocalProfile(app)
blockNavigation(app)

if (isOnShare(process.execPath)) {
  dialog.showErrorBox(texts.onShare, texts.onShareWhat)
  app.exit(64)
} else {
  // not awaited: Electron becomes ready only after this module has been evaluated
  run().catch((error: unknown) => {
    log.reportError('start', error)
    console.error(error)
    app.exit(70)
  })
}

async function run(): Promise<void> {
  const place = await takePlace(app, isElevated)
  if (place === 'second') {
    app.quit()
    return
  }
  app.on('window-all-closed', () => app.quit())
  void removeLeftovers()
  await app.whenReady()
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'))
  denyPermissions(session.defaultSession)
  withoutSpellChecker(session.defaultSession)
  const service = createService({ ...nodePorts('electron', printToPdf, log), elevation: elevation(app.isPackaged) })
  registerHandlers(ipcMain, service, (error) => log.reportError('call', error))
  const window = wizardWindow(join(import.meta.dirname, '../preload/preload.cjs'))
  app.on('second-instance', (_event, _argv, _folder, data) => {
    // the case is kept after each run, so that there is nothing to be saved
    void answerTo(data, isElevated).then((answer) => {
      if (answer === 'give-way') app.quit()
      else if (answer === 'come-forward') bringToFront(window)
    })
  })
  forwardProgress(window, service)
  watchCrashes(app, window, log, async (message, detail, buttons) => {
    const asked = { type: 'warning' as const, message, detail, buttons: [...buttons], defaultId: 0, cancelId: 1 }
    return (await dialog.showMessageBox(asked)).response
  })
  // last, so that the page cannot call anything before the handlers are registered
  const { webContents } = window
  await window.loadURL(place === 'took-over' ? `${wizardAddress}#/result` : wizardAddress).catch((error: unknown) => {
    // the user closed the window before the page was loaded
    if (!webContents.isDestroyed()) throw error
  })
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
