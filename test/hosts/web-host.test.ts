import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../src-main/hosts/web/serve.ts'
import { recordingService } from './recording-service.ts'

const { service, say } = recordingService()
let root = ''
let served: Served
let url: URL
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'web-host-'))
  root = join(folder, 'renderer')
  await mkdir(root)
  await writeFile(join(root, 'index.html'), '<!doctype html><title>hallo</title>')
  await writeFile(join(folder, 'secret.html'), 'outside')
  await mkdir(join(folder, 'renderer-2'))
  await writeFile(join(folder, 'renderer-2', 'index.html'), 'outside')
  served = await serve(root, service)
  url = new URL(served.url)
})
afterAll(() => served.close())

const token = (): string => url.hash.slice('#t='.length)
const good = (): Record<string, string> => ({ 'content-type': 'application/json', 'x-token': token() })
const call = (headers: Record<string, string>, body = '[]', path = '/call/app:info'): Promise<Response> =>
  fetch(new URL(path, url), { method: 'POST', headers, body })

/** A request whose target is sent exactly as written; `fetch` would tidy it up. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: url.port, path, method, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    sent.once('error', fail)
    sent.end()
  })
}

test('listens on loopback only, with a secret of 32 bytes in the fragment', () => {
  expect(url.hostname).toBe('127.0.0.1')
  expect(Buffer.from(token(), 'base64url')).toHaveLength(32)
})

test('serves the page with a strict policy', async () => {
  const page = await fetch(new URL('/', url))
  expect(await page.text()).toContain('hallo')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
})

test.each([
  '/../secret.html',
  '/..%2fsecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/..%5csecret.html',
  '/..\\secret.html',
  '/x/../../secret.html',
  '/../renderer-2/index.html',
  '/%00',
  '/c:/windows/win.ini',
  '/index.html::$DATA',
  '/%zz'
])('never leaves its folder: %s', async (path) => {
  expect([400, 403, 404]).toContain(await raw(path))
})

test('answers 404 for what is not there, and for a folder', async () => {
  expect(await raw('/nothing.js')).toBe(404)
  expect(await raw('/assets')).toBe(404)
  expect(await raw('http://elsewhere.example/')).toBe(400)
})

test('wants its own name, its own origin, its secret and JSON by POST', async () => {
  expect(await raw('/', { host: 'evil.example' })).toBe(421)
  expect(await raw('/', { host: `localhost:${url.port}` })).toBe(421)
  expect((await call({ ...good(), origin: 'http://evil.example' })).status).toBe(403)
  expect((await call({ ...good(), origin: 'null' })).status).toBe(403)
  expect((await call({ 'content-type': 'application/json' })).status).toBe(401)
  expect((await call({ ...good(), 'x-token': token().slice(1) })).status).toBe(401)
  expect((await call({ ...good(), 'x-token': `${token().slice(1)}A` })).status).toBe(401)
  expect((await call({ 'x-token': token(), 'content-type': 'text/plain' })).status).toBe(415)
  expect(await raw('/call/app:info', { 'x-token': token() })).toBe(405)
  expect(await raw('/', {}, 'DELETE')).toBe(405)
  expect((await call(good())).status).toBe(200)
})

test('refuses large bodies and broken JSON', async () => {
  expect((await call(good(), ' '.repeat(65 * 1024))).status).toBe(413)
  expect((await call(good(), '{')).status).toBe(400)
})

test('streams progress as lines, and ends with the server', async () => {
  const own = await serve(root, service)
  const address = new URL(own.url)
  const response = await fetch(new URL('/events', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': address.hash.slice('#t='.length) }
  })
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  await reader.read()
  say({ probe: 'client', state: 'collected', durationMs: 7 })
  const heard = await reader.read()
  expect(new TextDecoder().decode(heard.value)).toBe('{"probe":"client","state":"collected","durationMs":7}\n')
  const ended = reader.read().catch(() => ({ done: true }))
  await own.close()
  expect((await ended).done).toBe(true)
  expect((await fetch(new URL('/events', url), { method: 'POST' })).status).toBe(401)
})

test('cuts off a client that never finishes its request', async () => {
  const impatient = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 100 }
  const own = await serve(root, service, 0, impatient)
  const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
  const closed = new Promise<string>((done) => {
    let seen = ''
    socket.on('data', (data) => (seen += data.toString()))
    socket.once('close', () => done(seen))
  })
  socket.write('GET / HTTP/1.1\r\nHost: 127')
  expect(await closed).toContain('408')
  await own.close()
})

test('says so when the port is taken', async () => {
  await expect(serve(root, service, Number(url.port))).rejects.toThrow('EADDRINUSE')
})
