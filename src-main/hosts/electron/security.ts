import type { App, Session, WebContents } from 'electron'
import { appOrigin } from './trusted-frame.ts'

/** Denies all permissions except writing to the clipboard, which the page uses after a click. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, done) => done(permission === 'clipboard-sanitized-write'))
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
}

/** Prevents navigation, new windows and embedding for every page. */
export function blockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    // Node reports the origin of an app: URL as 'null', so the text is compared
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.url.startsWith(`${appOrigin}/`)) event.preventDefault()
  })
}
