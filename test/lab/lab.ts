import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate, type Identity } from './certificates.ts'
import { startNginx, type Site } from './nginx.ts'
import * as odd from './odd-servers.ts'
import { freePorts } from './open-port.ts'
import { startSquid } from './squid.ts'

/** The places a scenario can name in its addresses, as `{place}`; each is a port on 127.0.0.1. */
type Place = (typeof sitePlaces)[number] | (typeof proxyPlaces)[number] | (typeof oddPlaces)[number] | 'nobody'

export interface Lab {
  /** PEM file of the authority that counts as known; everything else is unknown to the client. */
  readonly knownAuthority: string
  readonly ports: Readonly<Record<Place, number>>
  /** Puts the ports into an address of a scenario. */
  fill(address: string): string
  close(): Promise<void>
}

const sitePlaces = [
  'wsus',
  'denied',
  'forbidden',
  'missing',
  'broken',
  'unavailable',
  'secure',
  'expired',
  'early',
  'other-name',
  'other-usage',
  'self-signed',
  'private-authority',
  'no-issuer',
  'client-required',
  'client-optional'
] as const
const proxyPlaces = ['proxy', 'proxy-password'] as const
const oddPlaces = ['silent', 'closing', 'resetting', 'garbage', 'stopped-pool'] as const

/** Starts every server there is: real nginx, real Squid, and the odd ones; all on loopback, all in one temporary folder. */
export async function openLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-lab-'))
  const root = makeCertificate(folder, 'root', { commonName: 'Lab Root', authority: true })
  const numbers = await freePorts(sitePlaces.length + proxyPlaces.length + 1)
  const take = <P extends Place>(places: readonly P[]) =>
    places.map((place): [P, number] => [place, numbers.pop() ?? 0])
  const sitePorts = take(sitePlaces)
  const proxyPorts = take(proxyPlaces)
  const sites = sitesOf(folder, root)
  const running = await Promise.all([
    startNginx(folder, new Map(sitePorts.map(([place, port]) => [port, sites[place]]))),
    ...proxyPorts.map(([place, port]) => startSquid(folder, port, squidAccess[place]))
  ])
  const oddServers = await Promise.all(
    oddPlaces.map(async (place) => ({ place, server: await odd.startOddServer(greetings[place]) }))
  )
  const ports = Object.fromEntries([
    ...sitePorts,
    ...proxyPorts,
    ...oddServers.map(({ place, server }) => [place, server.port] as const),
    ['nobody', numbers.pop() ?? 0]
  ]) as Record<Place, number>
  return {
    knownAuthority: root.chain,
    ports,
    fill: (address) => address.replace(/\{([a-z-]+)\}/g, (_, place: string) => String(ports[place as Place])),
    async close() {
      await Promise.all([...running, ...oddServers.map(({ server }) => server)].map((one) => one.stop()))
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

const squidAccess = { proxy: 'open', 'proxy-password': 'password' } as const
const greetings = {
  silent: odd.silent,
  closing: odd.closing,
  resetting: odd.resetting,
  garbage: odd.saying('SSH-2.0-OpenSSH_9.2p1\r\n'),
  'stopped-pool': odd.stoppedPool
} as const

function sitesOf(folder: string, root: Identity): Readonly<Record<(typeof sitePlaces)[number], Site>> {
  const issuing = makeCertificate(folder, 'issuing', {
    commonName: 'Lab Issuing',
    by: root,
    authority: true,
    leafOnly: true
  })
  const stranger = makeCertificate(folder, 'stranger', { commonName: 'Unknown Root', authority: true })
  const identity = (name: string, order: Partial<Parameters<typeof makeCertificate>[2]> = {}) =>
    makeCertificate(folder, name, { commonName: 'localhost', by: issuing, ...order })
  const good = identity('good')
  return {
    wsus: {},
    denied: { status: 401 },
    forbidden: { status: 403 },
    missing: { status: 404 },
    broken: { status: 500 },
    unavailable: { status: 503 },
    secure: { identity: good },
    expired: { identity: identity('expired', { to: '20210101000000Z' }) },
    early: { identity: identity('early', { from: '20440101000000Z' }) },
    'other-name': { identity: identity('other-name', { altNames: 'DNS:other.contoso.com' }) },
    'other-usage': { identity: identity('other-usage', { usage: 'clientAuth' }) },
    'self-signed': { identity: makeCertificate(folder, 'self-signed', { commonName: 'localhost' }) },
    'private-authority': { identity: identity('private', { by: stranger }) },
    'no-issuer': { identity: identity('no-issuer', { leafOnly: true }) },
    'client-required': { identity: good, clientCertificate: { verify: 'on', authority: root } },
    'client-optional': { identity: good, clientCertificate: { verify: 'optional', authority: root } }
  }
}
