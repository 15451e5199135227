import { request } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { channels, pathsChannel } from '../../src-main/service/channels.ts'
import { webTransport } from '../../src-renderer/host/web-transport.ts'
import type { ContractHost } from './contract-host.ts'
import { xmlHttpRequestTo } from './xml-http-request.ts'
import { until } from '../until.ts'

type Change = (own: Readonly<Record<string, string>>) => Record<string, string | undefined>
/** What each stranger sends instead of our page's headers. */
const strangers: Readonly<Record<string, Change>> = {
  'a page from elsewhere': (own) => ({ ...own, origin: 'https://elsewhere.example' }),
  'a page without an origin': (own) => ({ ...own, origin: 'null' }),
  'a page under another name of this computer': (own) => ({
    ...own,
    host: own['host']?.replace('127.0.0.1', 'a.test')
  }),
  'somebody without the secret': (own) => ({ ...own, 'x-token': undefined }),
  'somebody with half the secret': (own) => ({ ...own, 'x-token': own['x-token']?.slice(1) }),
  'a form, which cannot send JSON': (own) => ({ ...own, 'content-type': 'text/plain' })
}

/** The loopback server and the page's own client, which finds a small browser around it. */
export const loopbackHost: ContractHost = {
  name: 'loopback',
  strangers: Object.keys(strangers),
  hidesFaultsOf: channels.filter((channel) => channel !== pathsChannel),
  withholds: [pathsChannel],
  open: async (service) => {
    const root = await mkdtemp(join(tmpdir(), 'host-contract-'))
    await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>')
    const served = await serve(root, service)
    const url = new URL(served.url)
    const { transport, secret } = await transportIn(url)
    const own = { host: url.host, origin: url.origin, 'content-type': 'application/json', 'x-token': secret }
    return {
      transport,
      askAs: async (stranger, channel, args) => {
        const status = await post(url, channel, strangers[stranger]?.(own) ?? {}, JSON.stringify(args))
        if (status !== 200) throw new Error(String(status))
        return status
      },
      close: async () => {
        await served.close()
        vi.unstubAllGlobals()
      }
    }
  }
}

/** The page's client, and the secret it was let in with. */
async function transportIn(url: URL) {
  const kept = new Map<string, string>()
  const overNetwork = fetch
  vi.stubGlobal('location', { hash: url.hash, pathname: '/' })
  vi.stubGlobal('history', { replaceState: () => undefined })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => overNetwork(new URL(path, url), init))
  vi.stubGlobal('XMLHttpRequest', xmlHttpRequestTo(url))
  const transport = webTransport()
  await until(() => expect([...kept.keys()]).toEqual(['sup-doctor-secret']))
  return { transport, secret: kept.get('sup-doctor-secret') ?? '' }
}

/** `fetch` would not send a Host of its own. */
function post(url: URL, channel: string, headers: Record<string, string | undefined>, body: string): Promise<number> {
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  return new Promise((done, fail) => {
    const asked = request(
      { host: '127.0.0.1', port: url.port, path: `/call/${channel}`, method: 'POST', headers: sent },
      (response) => {
        response.resume()
        done(response.statusCode ?? 0)
      }
    )
    asked.once('error', fail)
    asked.end(body)
  })
}
