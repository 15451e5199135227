import { protocol, type Session } from 'electron'
import { securityHeaders, staticFile } from '../pages/static-content.ts'

/** Must be called once, before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** Serves the files below `root` as `app://bundle/…` to one session. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host !== 'bundle') return new Response(null, { status: 404, headers: securityHeaders })
    const file = await staticFile(root, url.pathname)
    if (file.status !== 200) return new Response(null, { status: file.status, headers: securityHeaders })
    return new Response(file.data, { headers: { ...securityHeaders, 'content-type': file.type } })
  })
}
