import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { loopbackSite, pageSecret } from './loopback-site.ts'
import { heard } from './raw-request.ts'

const impatient = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100, idleTimeout: 600 }
const open: Socket[] = []
let site: Awaited<ReturnType<typeof loopbackSite>>
afterEach(async () => {
  open.splice(0).forEach((socket) => socket.destroy())
  await site.served.close()
})

function connected(): Socket {
  const socket = connect(Number(site.port), '127.0.0.1')
  socket.on('error', () => undefined)
  open.push(socket)
  return socket
}

/** One byte every so often, for as long as the other side listens. */
function drip(socket: Socket, bytes: string): Socket {
  let at = 0
  const timer = setInterval(() => {
    socket.write(bytes[at % bytes.length] ?? ' ')
    at += 1
  }, 50)
  socket.once('close', () => clearInterval(timer))
  return socket
}

test('who says nothing, who drips headers and who drips a body is cut off', async () => {
  site = await loopbackSite(impatient)
  await site.enter(pageSecret)
  const head = `POST /call/app:info HTTP/1.1\r\nHost: ${site.host}\r\nContent-Type: application/json\r\n`
  const silent = connected()
  const headers = drip(connected(), 'GET / HTTP/1.1\r\nX: '.padEnd(4_000, 'y'))
  const body = connected()
  body.write(`${head}X-Token: ${pageSecret}\r\nContent-Length: 60000\r\n\r\n[`)
  drip(body, ' ')
  const all = await Promise.all([silent, headers, body].map((socket) => heard(socket, 50_000)))
  expect(all.map((answer) => answer.closed)).toEqual([true, true, true])
  expect(site.asked).toEqual([])
})

test('who asks for more and more and never reads an answer is cut off', async () => {
  site = await loopbackSite(impatient)
  const socket = connected()
  socket.pause()
  const request = `GET /large.js HTTP/1.1\r\nHost: ${site.host}\r\n\r\n`
  socket.write(request.repeat(200))
  const closed = new Promise((done) => socket.once('close', () => done('closed')))
  // a paused socket hears of the end when it writes
  const knocking = setInterval(() => socket.write(request), 100)
  expect(await closed).toBe('closed')
  clearInterval(knocking)
})

test('a crowd of silent connections ends, and the page is served again', async () => {
  site = await loopbackSite(impatient)
  const crowd = Array.from({ length: 150 }, connected)
  // each is read, or it would not hear of its end
  const ends = crowd.map((socket) => new Promise((done) => socket.resume().once('close', done)))
  await Promise.all(ends)
  expect((await fetch(`${site.origin}/`)).status).toBe(200)
})

test('a page that waits long for its answer is not cut off', async () => {
  site = await loopbackSite(impatient)
  let answered: (() => void) | undefined
  Object.assign(site.service.handle, {
    'case:forget': () => new Promise((done) => (answered = () => done(null)))
  })
  await site.enter(pageSecret)
  const asked = fetch(`${site.origin}/call/case:forget`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': pageSecret },
    body: '[]'
  })
  // longer than every limit of the server: one who says nothing was cut off meanwhile, twice
  for (let round = 0; round < 2; round++) await heard(connected(), 50_000)
  answered?.()
  expect((await asked).status).toBe(200)
})
