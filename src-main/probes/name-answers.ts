import type { AskedName } from '../contract/evidence/name-answers.ts'
import { ProbeSkipped, type Probe } from '../contract/probe.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { routeTo, winhttpProxy } from '../derived/proxy/winhttp-proxy.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import { isAddress } from '../knowledge/host-address.ts'
import type { System } from '../system/system.ts'
import { proxyForScheme, readProxyList } from '../readers/proxy/proxy-list.ts'

type NameRequest = Pick<AskedName, 'name' | 'role' | 'used'>

/** Milliseconds; short enough to return partial results if some queries are never answered. */
const askMs = 4_000

/** Queries system resolver, DNS servers and hosts file for each name required to reach the server. */
export const nameAnswersProbe: Probe<'name-answers', System> = {
  id: 'name-answers',
  touches: ['network', 'file'],
  after: ['technician-choice', 'update-policy', 'winhttp-settings'],
  timeoutMs: 6_000,
  async collect(system, signal, collected) {
    const evidence = evidenceSet(collected)
    const server = wsusTarget.of(evidence)?.url ?? null
    if (server === null) throw new ProbeSkipped('not-applicable')
    const settings = winhttpProxy.of(evidence)
    const list = settings.state === 'proxy' ? readProxyList(settings.list) : null
    const proxy = list === null ? null : proxyForScheme(list, server.scheme)
    const overProxy = routeTo(server, settings).way === 'proxy'
    const domain = server.host.includes('.') ? null : await system.names.domain(signal)
    const requests = namesOnPath(server.host, proxy?.host ?? null, overProxy, domain)
    if (requests.length === 0) throw new ProbeSkipped('not-applicable')
    const names = requests.map((request) => request.name)
    const asked = await system.names.ask(names, { timeoutMs: askMs, signal })
    return {
      hostsFile: asked.hostsFile,
      names: requests.flatMap((request, at) => {
        const answers = asked.names[at]
        return answers === undefined ? [] : [{ ...answers, ...request }]
      })
    }
  }
}

/**
 * The names required to reach the server, the one Windows uses first, because the system is queried sequentially. IP
 * addresses are excluded.
 */
function namesOnPath(host: string, proxy: string | null, overProxy: boolean, domain: string | null): NameRequest[] {
  const short = /^([^.]+)\.[^.]/.exec(host)?.[1]
  const wanted: (NameRequest | null)[] = [
    { name: host, role: 'wsus', used: !overProxy },
    proxy === null ? null : { name: proxy, role: 'proxy', used: overProxy },
    short === undefined || isAddress(host) ? null : { name: short, role: 'wsus-short', used: false },
    host.includes('.') || domain === null ? null : { name: `${host}.${domain}`, role: 'wsus-full', used: false }
  ]
  return wanted
    .filter((request) => request !== null)
    .filter((request) => !isAddress(request.name))
    .sort((a, b) => Number(b.used) - Number(a.used))
}
