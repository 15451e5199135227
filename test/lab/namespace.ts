import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredProgram } from './prerequisites.ts'

/** Two computers on one wire that leads nowhere else. */
export interface Namespaces {
  readonly client: string
  readonly server: string
  close(): void
}

interface Plan {
  /** With prefix length; each belongs to the server's side. */
  readonly serverAddresses: readonly string[]
  readonly clientAddresses: readonly string[]
  /** What the server's side does with incoming packets, one nft rule each. */
  readonly rules: readonly string[]
  /** The hosts file of the client's side. */
  readonly hosts: readonly string[]
  /** Its name server. */
  readonly nameServer: string
  /** What the client's side adds to a short name. */
  readonly searchSuffix: string
}

/** Makes both sides; their names carry the process id, so that two runs never meet. Throws when that fails. */
export function makeNamespaces(plan: Plan): Namespaces {
  const client = `sup-c-${process.pid}`
  const server = `sup-s-${process.pid}`
  // `ip netns exec` puts the files it finds here in the place of those in /etc
  const etc = join('/etc/netns', client)
  const namespaces = {
    client,
    server,
    close() {
      for (const text of [client, server]) {
        try {
          ip('netns', 'delete', text)
        } catch {
          // Was never made: opening failed half way
        }
      }
      rmSync(etc, { recursive: true, force: true })
    }
  }
  try {
    mkdirSync(etc, { recursive: true })
    writeFileSync(join(etc, 'hosts'), ['127.0.0.1 localhost', '::1 localhost', ...plan.hosts, ''].join('\n'))
    writeFileSync(join(etc, 'resolv.conf'), `nameserver ${plan.nameServer}\nsearch ${plan.searchSuffix}\n`)
    for (const text of [client, server]) {
      ip('netns', 'add', text)
      ip('-n', text, 'link', 'set', 'lo', 'up')
    }
    ip('link', 'add', 'wire', 'netns', client, 'type', 'veth', 'peer', 'name', 'wire', 'netns', server)
    connect(client, plan.clientAddresses)
    connect(server, plan.serverAddresses)
    const table = `table inet lab {\nchain incoming { type filter hook input priority 0; policy accept;\n${plan.rules.join('\n')}\n}\n}\n`
    const nft = ['netns', 'exec', server, requiredProgram('nft'), '-f', '-']
    execFileSync(requiredProgram('ip'), nft, { input: table, stdio: ['pipe', 'ignore', 'pipe'] })
    return namespaces
  } catch (error) {
    namespaces.close()
    throw error
  }
}

function connect(namespace: string, addresses: readonly string[]): void {
  // nodad: an IPv6 address is otherwise unusable for its first second
  for (const address of addresses) {
    ip('-n', namespace, 'address', 'add', address, 'dev', 'wire', ...(address.includes(':') ? ['nodad'] : []))
  }
  ip('-n', namespace, 'link', 'set', 'wire', 'up')
}

function ip(...args: readonly string[]): void {
  execFileSync(requiredProgram('ip'), args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
