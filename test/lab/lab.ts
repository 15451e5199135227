import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApache, type ApacheSite } from './apache.ts'
import { makeCertificate, type Identity } from './certificates.ts'
import { startInspectingProxy } from './inspecting-proxy.ts'
import { startNginx } from './nginx.ts'
import * as odd from './odd-servers.ts'
import { filterOddities } from './odd-servers-filters.ts'
import { httpOddities } from './odd-servers-http.ts'
import { proxyOddities } from './odd-servers-proxy.ts'
import { tlsOddities } from './odd-servers-tls.ts'
import { freePorts } from './open-port.ts'
import { sitePlaces, sitesOf, type SitePlace } from './sites.ts'
import { startWrongClock } from './wrong-clock.ts'
import { startSquid } from './squid.ts'

/** The places a scenario can name in its addresses, as `{place}`; each is a port on 127.0.0.1. */
type Place =
  | SitePlace
  | (typeof apachePlaces)[number]
  | (typeof inspectorPlaces)[number]
  | (typeof proxyPlaces)[number]
  | OddPlace
  | 'clock-behind'
  | 'clock-ahead'
  | 'clock-that-is-right'
  | 'nobody'

export interface Lab {
  /** PEM file of the authority that counts as known; everything else is unknown to the client. */
  readonly knownAuthority: string
  readonly ports: Readonly<Record<Place, number>>
  /** Puts the ports into an address of a scenario. */
  fill(address: string): string
  close(): Promise<void>
}

const proxyPlaces = ['proxy', 'proxy-password', 'proxy-denying', 'proxy-needs-proxy'] as const
type OddPlace =
  | keyof typeof greetings
  | keyof typeof httpOddities
  | keyof typeof filterOddities
  | keyof typeof proxyOddities
  | keyof ReturnType<typeof tlsOddities>

/** Starts every server there is: real nginx, real Squid, and the odd ones; all on loopback, all in one temporary folder. */
export async function openLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-lab-'))
  const root = makeCertificate(folder, 'root', { commonName: 'Lab Root', authority: true })
  const numbers = await freePorts(sitePlaces.length + proxyPlaces.length + apachePlaces.length + 1)
  const take = <P extends Place>(places: readonly P[]) =>
    places.map((place): [P, number] => [place, numbers.pop() ?? 0])
  const sitePorts = take(sitePlaces)
  const proxyPorts = take(proxyPlaces)
  const sites = sitesOf(folder, root)
  const oddities = {
    ...greetings,
    ...httpOddities,
    ...filterOddities,
    ...proxyOddities,
    ...tlsOddities(sites.secure.identity)
  }
  const apachePorts = take(apachePlaces)
  const started = await Promise.allSettled([
    startNginx(folder, new Map(sitePorts.map(([place, port]) => [port, sites[place]]))),
    startApache(
      folder,
      new Map(apachePorts.map(([place, port]) => [port, apacheSite(sites.secure.identity, root, place)]))
    ),
    ...proxyPorts.map(([place, port]) => startSquid(folder, port, squidAccess[place]))
  ])
  const oddServers = await Promise.all(
    Object.entries(oddities).map(async ([place, greet]) => ({ place, server: await odd.startOddServer(greet) }))
  )
  const day = 24 * 3_600_000
  const clocks = [
    { place: 'clock-behind', server: await startWrongClock(sites['ended-today'].identity, -day) },
    { place: 'clock-ahead', server: await startWrongClock(sites['ends-tomorrow'].identity, day) },
    { place: 'clock-that-is-right', server: await startWrongClock(sites['begins-tomorrow'].identity, day) }
  ] as const
  const inspectors = await Promise.all(
    inspectorPlaces.map(async (place) => ({
      place,
      server: await startInspectingProxy(sites[inspects[place]].identity)
    }))
  )
  const own = [...oddServers, ...inspectors, ...clocks]
  const running = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const close = async () => {
    await Promise.all([...running, ...own.map(({ server }) => server)].map((program) => program.stop()))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const broken = started.find((result) => result.status === 'rejected')
  if (broken !== undefined) {
    await close()
    throw broken.reason
  }
  const ports = Object.fromEntries([
    ...sitePorts,
    ...proxyPorts,
    ...apachePorts,
    ...own.map(({ place, server }) => [place, server.port] as const),
    ['nobody', numbers.pop() ?? 0]
  ]) as Record<Place, number>
  return {
    knownAuthority: root.chain,
    ports,
    fill: (address) =>
      address.replace(/\{([^}]+)\}/g, (_, place: string) => {
        if (!Object.hasOwn(ports, place)) throw new Error(`the lab has no place called ${place}`)
        return String(ports[place as Place])
      }),
    close
  }
}

/** Apache's sites of which ClientWebService alone demands a client certificate. */
const apachePlaces = ['directory-tls12', 'directory-tls13', 'directory-both'] as const
const apacheProtocols = {
  'directory-tls12': '-all +TLSv1.2',
  'directory-tls13': '-all +TLSv1.3',
  'directory-both': '-all +TLSv1.2 +TLSv1.3'
} as const

function apacheSite(identity: Identity, authority: Identity, place: (typeof apachePlaces)[number]): ApacheSite {
  return { identity, authority, protocol: apacheProtocols[place], directory: 'ClientWebService' }
}

/** Proxies that open TLS, with a certificate of an authority that this computer knows, and of one it does not. */
const inspectorPlaces = ['inspector', 'unknown-inspector'] as const
const inspects = { inspector: 'inspected', 'unknown-inspector': 'private-authority' } as const

const squidAccess = {
  proxy: 'open',
  'proxy-password': 'password',
  'proxy-denying': 'denying',
  'proxy-needs-proxy': 'dead-parent'
} as const
const greetings = {
  silent: odd.silent,
  closing: odd.closing,
  resetting: odd.resetting,
  garbage: odd.textOf('SSH-2.0-OpenSSH_9.2p1\r\n'),
  'stopped-pool': odd.kernelSays('503 Service Unavailable'),
  'kernel-400': odd.kernelSays('400 Bad Request'),
  'kernel-404': odd.kernelSays('404 Not Found'),
  portal: odd.captivePortal,
  endless: odd.endless,
  dribbling: odd.dribbling,
  slow: odd.slow
} as const
