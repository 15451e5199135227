import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { AddressInfo } from 'node:net'
import { fetchScript } from '../../src-main/system/pac/fetch-script.ts'
import * as odd from '../lab/odd-servers.ts'
import { freePorts } from '../lab/open-port.ts'

const never = new AbortController().signal
const stops: (() => unknown)[] = []
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())))

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stops.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Of whatever has an answer: a limit that no test lives to see. */
const farAway = 3_600_000

const fetched = async (url: string, timeoutMs = farAway) =>
  (await fetchScript(url, 'agent', { timeoutMs, signal: never })).fetch

describe('fetching a script', () => {
  it('brings its bytes and says who asks', async () => {
    const agents: unknown[] = []
    const base = await serve((request, answer) => {
      agents.push(request.headers['user-agent'])
      answer.end('text')
    })
    const { fetch, bytes } = await fetchScript(`${base}/a.pac?x=1`, 'agent', { timeoutMs: farAway, signal: never })
    expect(fetch).toMatchObject({ outcome: 'fetched', status: 200, bytes: 4 })
    expect(new TextDecoder().decode(bytes)).toBe('text')
    expect(agents).toEqual(['agent'])
  })
  it('goes on where it is sent, but not in circles, and never to a file', async () => {
    const base = await serve((request, answer) => {
      const onward = { '/a': '/b', '/b': '/c.pac', '/round': '/round', '/file': 'file:///etc/passwd' }[
        request.url ?? ''
      ]
      if (onward === undefined) answer.end('text')
      else answer.writeHead(302, { Location: onward }).end()
    })
    expect((await fetched(`${base}/a`)).outcome).toBe('fetched')
    expect((await fetched(`${base}/round`)).outcome).toBe('not-served')
    expect((await fetched(`${base}/file`)).outcome).toBe('unsupported-address')
  })
  it('stops at 1 MB', async () => {
    const base = await serve((_, answer) => answer.end(Buffer.alloc(5_000_000, 32)))
    const item = await fetched(base)
    expect(item.outcome).toBe('too-large')
    expect(item.bytes).toBeLessThan(1_200_000)
  })
  it.each(['file:///etc/passwd', String.raw`\\server\share\x.pac`, 'C:\\x.pac', 'not an address', ''])(
    'does not try %j',
    async (address) => {
      expect((await fetched(address)).outcome).toBe('unsupported-address')
    }
  )
  it('says what is in the way', async () => {
    const [closed = 0] = await freePorts(1)
    expect((await fetched(`http://127.0.0.1:${closed}/`)).outcome).toBe('no-connection')
    expect((await fetched('http://wpad.invalid/')).outcome).toBe('name-unresolved')
    const base = await serve((_, answer) => answer.writeHead(404).end())
    expect(await fetched(base)).toMatchObject({ outcome: 'not-served', status: 404 })
    expect((await fetched(base.replace('http:', 'https:'))).outcome).toBe('tls-failed')
  })
  it.each(['silent', 'endless', 'dribbling'] as const)('comes to its limit at a server that is %s', async (kind) => {
    const server = await odd.startOddServer(odd[kind])
    stops.push(() => server.stop())
    expect((await fetched(`http://127.0.0.1:${server.port}/`, 300)).outcome).toMatch(/no-answer|too-large/)
  })
})
