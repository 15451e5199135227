import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCertificate } from './certificates.ts'
import { makeNamespaces, type Namespaces } from './namespace.ts'
import { startNginx, type Site } from './nginx.ts'
import { startProgram } from './running-program.ts'
import { scriptSite } from './scenarios-pac.ts'
import { startSquid } from './squid.ts'

export interface NetworkLab {
  readonly namespaces: Namespaces
  close(): Promise<void>
}

/** 10.99.0.2 and fd99::2 work; every other address of the server's side is broken in a way of its own. */
const plan = {
  clientAddresses: ['10.99.0.1/24', 'fd99::1/64'],
  serverAddresses: [2, 3, 4, 5, 6, 7, 8].map((last) => `10.99.0.${last}/24`).concat('fd99::2/64', 'fd99::3/64'),
  rules: [
    'ip daddr 10.99.0.3 drop',
    'ip6 daddr fd99::3 drop',
    'ip daddr 10.99.0.4 reject with icmpx type admin-prohibited',
    'ip daddr 10.99.0.5 meta l4proto tcp reject with tcp reset',
    'ip daddr 10.99.0.6 tcp dport != { 8530, 8531 } drop',
    // Open for the proxy, which is on this side of the wire
    'iifname "wire" ip daddr 10.99.0.7 drop'
  ],
  hosts: [
    'fd99::2 wsus6.lab',
    '10.99.0.2 wsus.lab',
    '10.99.0.3 half-dead.lab',
    '10.99.0.2 half-dead.lab',
    'fd99::3 dead6.lab',
    '10.99.0.2 dead6.lab',
    '10.99.0.3 all-dead.lab',
    'fd99::3 all-dead.lab',
    '10.99.0.3 hosts.lab'
  ],
  nameServer: '10.99.0.8',
  searchSuffix: 'lab'
}

const everywhere: Site = { listen: ['', '[::]:'] }

/**
 * Starts both computers, and on the server's side the real nginx (80, 443, 8530, 8531; scripts on 8088), the real Squid
 * (3128) and a name server.
 */
export async function openNetworkLab(): Promise<NetworkLab> {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-network-'))
  const namespaces = makeNamespaces(plan)
  const running: { stop(): Promise<void> }[] = []
  const close = async () => {
    await Promise.all(running.map((item) => item.stop()))
    namespaces.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const identity = makeCertificate(folder, 'self-signed', { commonName: '10.99.0.2', altNames: 'IP:10.99.0.2' })
    const sites = new Map([80, 8530, 8531].map((port) => [port, everywhere]))
    sites.set(443, { ...everywhere, identity })
    const nameServer = fileURLToPath(new URL('./dns-in-namespace.ts', import.meta.url))
    running.push(startProgram(process.execPath, [nameServer, plan.nameServer], namespaces.server))
    sites.set(8088, scriptSite)
    running.push(await startNginx(folder, sites, namespaces.server))
    running.push(await startSquid(folder, 3128, 'open', namespaces.server))
    return { namespaces, close }
  } catch (error) {
    await close()
    throw error
  }
}
