import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Collected, Evidence } from '../../contract/evidence/index.ts'
import { evidenceSet } from '../evidence-set.ts'
import { plainAddress } from '../server-logs/client-addresses.ts'
import { serverAddresses } from '../server-logs/server-addresses.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { markIn } from '../../contract/request-mark.ts'

type Machine = Diagnosis['machines'][number]

/**
 * Update servers whose half of a case was given beside a client of another one: nothing of theirs may prove anything. A
 * server is the client's own by its name, by an address that the client connected to, or by a marker of the client's requests
 * in its logs, so that an alias and a load balancer are recognised. Empty where no client says which server it uses.
 */
export function otherServers(envelopes: readonly Evidence[]): readonly Machine[] {
  const computers = envelopes.filter(
    (one): one is Collected<'server-computer'> =>
      one.probe === 'server-computer' && one.origin === 'file' && one.status === 'collected'
  )
  const host = computers.length === 0 ? null : (wsusTarget.of(evidenceSet(envelopes))?.url?.host ?? null)
  if (host === null) return []
  const marks = marksSent(envelopes)
  const addresses = new Set([host, ...connectedTo(envelopes), ...serverAddresses(evidenceSet(envelopes))])
  return computers.flatMap(({ source, value }) => {
    const own = envelopes.filter((one) => isInFolder(one, folderOf(source)))
    const isOwn =
      firstLabel(value.name) === firstLabel(host) ||
      value.addresses.some((address) => addresses.has(plainAddress(address))) ||
      marksReceived(own).some((mark) => marks.some((sent) => mark.startsWith(sent)))
    const files = [...new Set(own.flatMap((one) => one.source ?? []))].sort()
    const folder = folderOf(source).split('/').at(-2) ?? null
    return isOwn ? [] : [{ name: value.name, folder, files, newestFailedAt: null, chosen: false, server: true }]
  })
}

/** With the slash at its end. */
function folderOf(source: string | null): string {
  return (source ?? '').slice(0, (source ?? '').lastIndexOf('/') + 1)
}

function isInFolder({ source, origin }: Evidence, folder: string): boolean {
  return origin === 'file' && source !== null && source.startsWith(folder)
}

/** Of every attempt, whatever became of it: a refused port, too, is at an address. */
function connectedTo(envelopes: readonly Evidence[]): readonly string[] {
  return attemptsIn(envelopes).flatMap(({ tcp }) => tcp.map(({ address }) => plainAddress(address)))
}

/** Each run's marker, which its requests carry with a number behind it. */
function marksSent(envelopes: readonly Evidence[]): readonly string[] {
  return envelopes.flatMap((one) =>
    one.probe === 'wsus-access' && one.status === 'collected' ? [`${one.value.marker}-`] : []
  )
}

/** Direct ones: the address of a proxy is not the server's. */
function attemptsIn(envelopes: readonly Evidence[]) {
  return envelopes.flatMap((one) =>
    one.probe === 'wsus-access' && one.status === 'collected'
      ? one.value.paths.filter(({ path }) => path === 'direct').flatMap(({ attempts }) => attempts)
      : []
  )
}

function marksReceived(envelopes: readonly Evidence[]): readonly string[] {
  return envelopes.flatMap((one) => {
    if (one.status !== 'collected') return []
    if (one.probe === 'iis-log') return one.value.marked.flatMap(({ query }) => markIn(query) ?? [])
    return one.probe === 'httperr-log' ? one.value.marked.flatMap(({ url }) => markIn(url) ?? []) : []
  })
}
