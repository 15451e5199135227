import { app, BrowserWindow, protocol, session } from 'electron'

/**
 * A program that forbids nothing. With it the fake Electron has to let everything through; so what the fake Electron refuses to the
 * real main.js is refused by main.js.
 */
const page = '<!doctype html><title>careless</title><h1>careless</h1>'

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
void app.whenReady().then(async () => {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  session.defaultSession.protocol.handle('app', () => new Response(page, { headers }))
  const window = new BrowserWindow()
  await window.loadURL('app://bundle/index.html')
})
