import { readProxyList } from '../../readers/proxy/proxy-list.ts'
import { isSameHost } from '../target/host-names.ts'
import type { EventReason } from './reason.ts'
import type { KnownEvent } from './known-events.ts'

/** Which name stayed without an answer of the name servers (1014): the update server's, or that of one of its proxies. */
export function unansweredName(
  near: readonly KnownEvent[],
  server: string | null,
  proxies: readonly string[]
): Pick<EventReason, 'cause' | 'reference' | 'beside'> | null {
  const asked = near.flatMap(({ fact, reference }) => {
    const host = fact.kind === 'name-unanswered' ? (fact.host ?? '').toLowerCase().replace(/\.$/, '') : ''
    return host === '' ? [] : [{ host, reference }]
  })
  const own = server === null ? undefined : asked.findLast(({ host }) => host === server)
  if (own !== undefined) return { cause: 'server-name-unresolved', reference: own.reference, beside: [] }
  const hosts = proxies.flatMap((list) => readProxyList(list).entries.map(({ host }) => host))
  const proxy = asked.findLast(({ host }) => hosts.some((known) => isSameHost(known, host)))
  return proxy === undefined ? null : { cause: 'proxy-name-unresolved', reference: proxy.reference, beside: [] }
}
