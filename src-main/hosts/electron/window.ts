import { BrowserWindow } from 'electron'
import { appOrigin } from './trusted-frame.ts'

/** URL of the wizard's page. */
export const wizardAddress = `${appOrigin}/index.html`

/** Creates the wizard's window, shown once its page is ready. `preload`: path of the built script. */
export function wizardWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1200,
    height: 820,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false
    }
  })
  window.once('ready-to-show', () => window.show())
  return window
}
