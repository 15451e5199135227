import { request, type IncomingMessage } from 'node:http'
import type { PacFetch } from '../../contract/evidence/pac-script.ts'
import { urlIn } from '../../contract/url.ts'
import { deadline, msSince } from '../time-limit.ts'
import type { Limits, Connection } from '../system.ts'
import { connectTo, mostAddressesTried } from '../network/connect.ts'
import { resolveName } from '../network/resolve.ts'
import { performHandshake } from '../tls/handshake.ts'

/** The script's bytes if `fetched`, otherwise empty. */
export interface FetchedScript {
  readonly fetch: PacFetch
  readonly bytes: Uint8Array
}

type Word = PacFetch['outcome']

/** Bytes; an old limit of the automatic proxy configuration, more than any script needs. */
const mostBytes = 1024 * 1024
const mostRedirects = 3

/** Downloads a script over http or https without a proxy, within one time limit. Never rejects. */
export async function fetchScript(address: string, agent: string, limits: Limits): Promise<FetchedScript> {
  const start = performance.now()
  let url = address
  for (let redirects = 0; ; redirects += 1) {
    const left = Math.max(1, limits.timeoutMs - msSince(start))
    const got = await fetchOnce(url, agent, { timeoutMs: left, signal: limits.signal })
    const onward = got.location === null || redirects === mostRedirects ? null : follow(url, got.location)
    if (onward === null) {
      const { outcome, status, bytes } = got
      const kept = outcome === 'fetched' ? bytes : new Uint8Array()
      return { fetch: { outcome, status, bytes: bytes.length, durationMs: msSince(start) }, bytes: kept }
    }
    url = onward
  }
}

interface Once {
  readonly outcome: Word
  readonly status: number | null
  readonly bytes: Uint8Array
  readonly location: string | null
}

function nothing(outcome: Word): Once {
  return { outcome, status: null, bytes: new Uint8Array(), location: null }
}

async function fetchOnce(address: string, agent: string, limits: Limits): Promise<Once> {
  const start = performance.now()
  const left = (): Limits => ({ ...limits, timeoutMs: Math.max(1, limits.timeoutMs - msSince(start)) })
  // no file: URLs (Microsoft, WinHTTP AutoProxy Support), so that no local path is read
  const url = urlIn(address)
  const port = url === null ? 0 : Number(url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return nothing('unsupported-address')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const name = await resolveName(host, left())
  if (name.outcome !== 'resolved') return nothing(name.outcome === 'unfinished' ? 'unfinished' : 'name-unresolved')
  const wire = await connectToAny(name.addresses, port, left())
  if (wire === null) return nothing(limits.signal.aborted ? 'unfinished' : 'no-connection')
  const secured = url.protocol === 'https:' ? (await performHandshake(wire, host, left())).wire : wire
  if (secured === null) return nothing(limits.signal.aborted ? 'unfinished' : 'tls-failed')
  return await ask(secured, url, agent, left())
}

/** Connects to the first addresses in parallel, as many as are tried; the first connection is used, the others are closed. */
async function connectToAny(addresses: readonly string[], port: number, limits: Limits): Promise<Connection | null> {
  const all = addresses.slice(0, mostAddressesTried).map(async (address) => {
    const { wire } = await connectTo(address, port, limits)
    if (wire === null) throw new Error('not connected')
    return wire
  })
  const first = await Promise.any(all).catch(() => null)
  for (const promise of all)
    void promise.then((wire) => (wire === first ? undefined : wire.destroy())).catch(() => undefined)
  return first
}

function ask(wire: Connection, url: URL, agent: string, limits: Limits): Promise<Once> {
  return new Promise((done) => {
    const finish = (got: Once) => {
      callOff()
      sent.destroy()
      wire.destroy()
      done(got)
    }
    const sent = request({
      createConnection: () => wire,
      path: url.pathname + url.search,
      headers: { Host: url.host, 'User-Agent': agent, Accept: '*/*', Connection: 'close' },
      setHost: false
    })
    const callOff = deadline(limits, (why) => {
      finish(nothing(why))
    })
    sent.on('error', () => {
      finish(nothing('no-answer'))
    })
    sent.on('response', (response) => {
      readAll(response, finish)
    })
    sent.end()
  })
}

function readAll(response: IncomingMessage, finish: (got: Once) => void): void {
  const status = response.statusCode ?? 0
  const parts: Buffer[] = []
  let bytes = 0
  const end = (outcome: Word) => {
    const location = status >= 300 && status < 400 ? (response.headers.location ?? null) : null
    finish({ outcome, status, bytes: Buffer.concat(parts), location })
  }
  response.on('data', (part: Buffer) => {
    parts.push(part)
    bytes += part.length
    if (bytes > mostBytes) end('too-large')
  })
  response.once('end', () => {
    end(status === 200 ? 'fetched' : 'not-served')
  })
  response.once('error', () => {
    end('no-answer')
  })
}

function follow(from: string, location: string): string | null {
  return urlIn(location, from)?.href ?? null
}
