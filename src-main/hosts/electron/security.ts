import type { App, Session, WebContents } from 'electron'
import { appOrigin } from './trusted-frame.ts'

/** No permission of any kind is ever granted; the page needs none but writing to the clipboard after a click. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, done) => done(permission === 'clipboard-sanitized-write'))
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
}

/** Every page, whoever made it: stays where it is, opens nothing, embeds nothing. */
export function blockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    // The origin of an app: address is the string 'null' in Node, so the text is compared.
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault()
  })
}
