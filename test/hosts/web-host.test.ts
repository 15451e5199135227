import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../src-main/hosts/web/serve.ts'
import type { Service } from '../../src-main/service/dispatch.ts'
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
  await enter(url)
})
afterAll(() => served.close())

const token = 'page'.padEnd(43, '-')
const enter = (at: URL, secret = token): Promise<Response> =>
  fetch(new URL('/enter', at), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([at.hash.slice('#t='.length), secret])
  })
test('listens on loopback only, with a key of 32 bytes in the fragment', () => {
  expect(url.hostname).toBe('127.0.0.1')
  expect(Buffer.from(url.hash.slice('#t='.length), 'base64url')).toHaveLength(32)
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

test('streams progress as lines, and ends with the server', async () => {
  const own = await serve(root, service)
  const address = new URL(own.url)
  await enter(address)
  const response = await fetch(new URL('/events', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': token }
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

test('a call that takes hours is seen by the browser before it is answered', async () => {
  let answer = (): void => undefined
  const slow: Service = {
    ...service,
    handle: { ...service.handle, 'case:current': () => new Promise((done) => (answer = () => done(null))) }
  }
  const patient = { headersTimeout: 60_000, requestTimeout: 60_000, connectionsCheckingInterval: 60_000 }
  const own = await serve(root, slow, 0, { ...patient, idleTimeout: 60_000, heartbeatMs: 1 })
  const address = new URL(own.url)
  await enter(address)
  const headers = { 'content-type': 'application/json', 'x-token': token }
  // resolves with the first line, which comes while nothing is answered yet
  const response = await fetch(new URL('/call/case:current', address), { method: 'POST', headers, body: '[]' })
  answer()
  expect([response.status, await response.json()]).toEqual([200, { result: null }])
  await own.close()
})

test('says so when the port is taken', async () => {
  await expect(serve(root, service, Number(url.port))).rejects.toThrow('EADDRINUSE')
})
