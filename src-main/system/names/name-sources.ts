import { Resolver } from 'node:dns'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostsEntry, SystemAnswer } from '../../contract/evidence/name-answers.ts'
import type { Limits, NameSources, Network, Registry } from '../system.ts'
import { type HostsLine, readHostsFile } from '../../readers/console/hosts-file.ts'
import { decodeText } from '../../readers/text/text.ts'
import { errorCode } from '../time-limit.ts'
import { resolveName } from '../network/resolve.ts'
import { askDns } from './ask-dns.ts'
import { systemRoot } from '../system-root.ts'
import { windowsRegistry } from '../registry/registry.ts'

/**
 * Looks up the names at the system resolver sequentially within one time limit: each lookup needs a process of its own,
 * or in Electron one of two threads (libuv, slow work), which the access probe also needs.
 */
export async function askSystem(
  names: readonly string[],
  limits: Limits,
  resolve: Network['resolve'],
  clock = () => performance.now()
): Promise<SystemAnswer[]> {
  const end = clock() + limits.timeoutMs
  const answers: SystemAnswer[] = []
  for (const name of names) {
    const timeoutMs = end - clock()
    if (timeoutMs < 1) {
      answers.push({ outcome: 'unfinished', addresses: [], durationMs: 0 })
      continue
    }
    const { outcome, addresses, durationMs } = await resolve(name, { timeoutMs, signal: limits.signal })
    answers.push({ outcome, addresses, durationMs })
  }
  return answers
}

interface NameSourcesOptions {
  /** Same format as dns.getServers(): an address, or `address:port`. */
  readonly servers: readonly string[]
  readonly hostsPath: string
  readonly domain: NameSources['domain']
}

/** Number of DNS servers that are queried; more are rarely configured, and the system rarely reaches them. */
const mostServers = 3

/** Queries hosts file, DNS servers and the system resolver in parallel. */
export function nameSources(options: NameSourcesOptions = ofThisSystem()): NameSources {
  return {
    domain: options.domain,
    async ask(names, limits) {
      const servers = options.servers.slice(0, mostServers)
      const [system, dns, hosts] = await Promise.all([
        askSystem(names, limits, resolveName),
        Promise.all(servers.map((server) => askDns(server, names, limits))),
        readHosts(options.hostsPath, limits.signal)
      ])
      return {
        hostsFile: hosts.state,
        names: names.map((name, at) => ({
          name,
          system: system[at] ?? { outcome: 'unfinished', addresses: [], durationMs: 0 },
          dns: dns.flatMap((answers) => answers[at] ?? []),
          hosts: linesFor(hosts.lines, name)
        }))
      }
    }
  }
}

function ofThisSystem(): NameSourcesOptions {
  const root = systemRoot()
  const windows = process.platform === 'win32'
  return {
    // the process keeps those of its first query, a new resolver asks the system
    servers: new Resolver().getServers(),
    hostsPath: windows ? join(root, 'System32', 'drivers', 'etc', 'hosts') : '/etc/hosts',
    domain: (signal) => computerDomain(windows ? windowsRegistry() : null, signal)
  }
}

interface HostsRead {
  readonly state: 'read' | 'absent' | 'not-read'
  readonly lines: readonly HostsLine[]
}

function readHosts(path: string, signal: AbortSignal): Promise<HostsRead> {
  return readFile(path, { signal }).then(
    (bytes): HostsRead => {
      const text = decodeText(bytes)
      return text === null ? { state: 'not-read', lines: [] } : { state: 'read', lines: readHostsFile(text.text) }
    },
    (error: unknown): HostsRead => ({ state: errorCode(error) === 'ENOENT' ? 'absent' : 'not-read', lines: [] })
  )
}

function linesFor(lines: readonly HostsLine[], name: string): HostsEntry[] {
  const wanted = name.toLowerCase().replace(/\.$/, '')
  return lines.filter((line) => line.names.includes(wanted)).map(({ line, address }) => ({ line, address }))
}

const parameters = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`

/**
 * The DNS domain with which Windows completes a short name first: that of the computer, else the first of its list. The
 * variable USERDNSDOMAIN is the domain of the account, which may be another one. Null if there is none, or it cannot be read;
 * never rejects.
 */
export async function computerDomain(registry: Registry | null, signal: AbortSignal): Promise<string | null> {
  if (registry === null) return null
  const reading = await registry.readKeys([parameters], signal).catch(() => null)
  const values = reading?.keys[0]?.values ?? []
  const text = (name: string): string => {
    const data = values.find((value) => value.name.toLowerCase() === name)?.data
    return typeof data === 'string' ? data.trim() : ''
  }
  const [listed = ''] = text('searchlist').split(/[,\s]+/)
  const domain = [text('domain'), text('nv domain'), listed].find((candidate) => /^[\w.-]{1,253}$/.test(candidate))
  return domain?.toLowerCase() ?? null
}
