import { afterEach, describe, expect, it } from 'vitest'
import type { HttpResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { ConnectionResult, HttpRequest } from '../../src-main/system/system.ts'
import { sendRequest } from '../../src-main/system/http/request.ts'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { filterOddities } from '../lab/odd-servers-filters.ts'
import { httpOddities } from '../lab/odd-servers-http.ts'
import * as odd from '../lab/odd-servers.ts'

const signal = new AbortController().signal
/** Limits that no test lives to see. */
const limits = { timeoutMs: 3_600_000, wholeMs: 3_600_000, signal }
/** Of servers that say nothing, or not all of it. */
const soon = { timeoutMs: 300, wholeMs: 300, signal }
/** Long enough for the half that comes on a busy machine, too. */
const half = { ...limits, wholeMs: 1_500 }
const get: HttpRequest = { method: 'GET', target: '/', headers: { Host: 'wsus' } }
let server: odd.OddServer | undefined

afterEach(() => server?.stop())

async function ask(
  greet: Parameters<typeof odd.startOddServer>[0],
  request = get,
  until = limits
): Promise<ConnectionResult<HttpResult>> {
  server = await odd.startOddServer(greet)
  const { wire } = await connectTo('127.0.0.1', server.port, limits)
  if (wire === null) throw new Error('the test server did not take the connection')
  return sendRequest(wire, request, until)
}

describe('one HTTP request', () => {
  it('keeps status, headers, size and kind of the answer', async () => {
    const headers = 'Server: Microsoft-IIS/10.0\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nContent-Type: text/xml'
    const { result, wire } = await ask(odd.textOf(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n<?xml version="1.0"?><a/>`))
    expect(result).toMatchObject({
      outcome: 'answered',
      status: 200,
      server: 'Microsoft-IIS/10.0',
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      contentType: 'text/xml',
      bytes: 25,
      body: 'xml',
      answeredBy: 'iis'
    })
    expect(wire).toBeNull()
  })
  it('keeps every offered way to log on', async () => {
    const offers = 'WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0'
    const { result } = await ask(odd.textOf(`HTTP/1.1 401 Unauthorized\r\n${offers}\r\n\r\n`))
    expect(result).toMatchObject({ status: 401, wwwAuthenticate: ['Negotiate', 'NTLM'], body: 'empty' })
  })
  it('knows from the page of HTTP.sys that no site has the host name', async () => {
    const { result } = await ask(filterOddities['invalid-hostname'])
    expect(result).toMatchObject({ status: 400, answeredBy: 'http.sys', invalidHostname: true })
    await server?.stop()
    expect((await ask(odd.kernelSays('400 Bad Request'))).result).not.toHaveProperty('invalidHostname')
  })
  it.each([
    ['<h2>HTTP-Fehler 403.4 - Forbidden</h2>', '403 Forbidden', 'Microsoft-IIS/10.0', 4],
    ['<h2>Erreur HTTP 403.16 \u2013 Interdit</h2>', '403 Forbidden', 'Microsoft-IIS/10.0', 16],
    ['<h2>500.19</h2>', '403 Forbidden', 'Microsoft-IIS/10.0', undefined],
    ['<p>server 10.403.4.1, version 403.4.2</p>', '403 Forbidden', 'Microsoft-IIS/10.0', undefined],
    ['<h2>403.4</h2>', '403 Forbidden', 'nginx', undefined]
  ])('reads the substatus on a page of IIS alone: %s of %s by %s', async (page, status, product, substatus) => {
    const body = Buffer.from(page, 'utf8')
    const head = `HTTP/1.1 ${status}\r\nServer: ${product}\r\nContent-Length: ${body.length}\r\n\r\n`
    expect((await ask(odd.textOf(head + page))).result.substatus).toBe(substatus)
  })
  it('reports a redirect and does not follow it', async () => {
    const { result } = await ask(
      odd.textOf('HTTP/1.1 302 Found\r\nLocation: https://portal/\r\nContent-Length: 0\r\n\r\n')
    )
    expect(result).toMatchObject({ status: 302, location: 'https://portal/' })
  })
  it('reads at most 64 KiB of an endless answer', async () => {
    const { result } = await ask((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        const timer = setInterval(() => socket.write('x'.repeat(50_000)), 5)
        socket.once('close', () => {
          clearInterval(timer)
        })
      })
    })
    expect(result).toMatchObject({ outcome: 'answered', bytes: 65_536, body: 'text' })
  })
  it.each([
    ['a server that says nothing', odd.silent, 'no-answer'],
    ['a server whose header never ends', odd.dribbling, 'no-answer'],
    ['a server that hangs up', odd.closing, 'reset'],
    ['a server that resets', odd.resetting, 'reset'],
    ['bytes that are no HTTP', odd.textOf('SSH-2.0-OpenSSH_9.2\r\n'), 'malformed'],
    ['a TLS alert', odd.textOf(Uint8Array.of(0x15, 3, 1, 0, 2, 2, 70)), 'malformed']
  ])('has one word for %s', async (_name, greet, word) => {
    const { result, wire } = await ask(greet, get, word === 'no-answer' ? soon : limits)
    expect(result).toMatchObject({ outcome: word, status: null })
    expect(wire).toBeNull()
  })
  it('keeps the status of an answer whose body never ends', async () => {
    const greet = (socket: Parameters<typeof odd.silent>[0]) => {
      socket.once('data', () => socket.write('HTTP/1.1 500 Oops\r\nContent-Length: 99\r\n\r\nhalf'))
    }
    const { result } = await ask(greet, get, half)
    expect(result).toMatchObject({ outcome: 'answered', status: 500, bytes: 4, body: 'text' })
  })
  it.each([
    ['stays away', httpOddities['half-body-silent'], 'no-answer'],
    ['is cut off', httpOddities['half-body-reset'], 'reset'],
    ['is shorter than it was said to be', httpOddities['long-length'], 'reset'],
    ['cannot be read', httpOddities['absurd-chunk'], 'malformed']
  ])('takes no success for an answer whose body %s', async (_name, greet, word) => {
    expect((await ask(greet, get, word === 'no-answer' ? half : limits)).result).toMatchObject({
      outcome: word,
      status: 200
    })
  })
  it.each([
    ['a longer body than announced', httpOddities['short-length'], { outcome: 'answered', bytes: 21, body: 'other' }],
    ['a refusal that is cut off', httpOddities['half-error-reset'], { outcome: 'answered', status: 503, body: 'html' }],
    ['a packed body, unpacked by nobody', httpOddities['gzip-bomb'], { outcome: 'answered', bytes: 65_536 }]
  ])('keeps %s', async (_name, greet, result) => {
    expect((await ask(greet)).result).toMatchObject(result)
  })
  it('hands the tunnel over when CONNECT is answered with 200', async () => {
    const request: HttpRequest = { method: 'CONNECT', target: 'wsus:8531', headers: { Host: 'wsus:8531' } }
    const { result, wire } = await ask((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\nfirst bytes'))
    }, request)
    const first = await new Promise((done) =>
      wire?.once('data', (bytes: Buffer) => {
        done(bytes.toString())
      })
    )
    wire?.destroy()
    expect(result).toMatchObject({ outcome: 'answered', status: 200 })
    expect(first).toBe('first bytes')
  })
  it('says who refused a CONNECT', async () => {
    const answer = 'HTTP/1.1 407 Denied\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n'
    const request: HttpRequest = { method: 'CONNECT', target: 'wsus:8531', headers: { Host: 'wsus:8531' } }
    const { result, wire } = await ask(odd.textOf(answer), request)
    expect(result).toMatchObject({ status: 407, proxyAuthenticate: ['NTLM'], answeredBy: 'proxy' })
    expect(wire).toBeNull()
  })
  it('is unfinished when the run ends', async () => {
    const run = new AbortController()
    // ends once the server has the request
    const greet = (socket: Parameters<typeof odd.silent>[0]): void => void socket.once('data', () => run.abort())
    const { result } = await ask(greet, get, { timeoutMs: 3_600_000, wholeMs: 3_600_000, signal: run.signal })
    expect(result.outcome).toBe('unfinished')
  })
})
