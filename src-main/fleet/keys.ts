import type { Evidence } from '../contract/evidence/index.ts'
import { firstLabel } from '../derived/target/host-names.ts'
import { readWsusUrl } from '../derived/target/wsus-url.ts'

/** Pseudonymous keys of a client. */
export interface ClientKeys {
  readonly names: readonly string[]
  readonly client: string | null
  readonly sus: string | null
}

const length = 16

/**
 * Identifies a client without its name. The SusClientId is random, so that its hash cannot be guessed; it is the salt
 * for the hash of the computer name, which could be guessed. Clients cloned with their SusClientId have the same `sus`
 * and different `client`.
 */
export function clientKeys(evidence: readonly Evidence[], hash: Hash): ClientKeys {
  const items = evidence.flatMap((envelope) => {
    if (envelope.status !== 'collected') return []
    if (envelope.probe === 'client') return [{ names: [envelope.value.name], ids: [] }]
    if (envelope.probe === 'machine-identity') return [envelope.value]
    const isLog = envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log'
    return isLog || envelope.probe === 'event-log' ? (envelope.value.identity ?? []) : []
  })
  const names = [...new Set(items.flatMap((item) => item.names))]
  const ids = items.flatMap((item) => item.ids)
  const sus = ids.find((text) => text.startsWith('wsus:')) ?? null
  const salt = sus ?? ids.find((text) => text.startsWith('configmgr:')) ?? null
  const name = names[0] === undefined ? null : firstLabel(names[0])
  return {
    names,
    client: salt === null || name === null ? null : hash(`client ${salt} ${name}`).slice(0, length),
    sus: sus === null ? null : hash(`sus ${sus}`).slice(0, length)
  }
}

/** Hash of a text as lower-case hex; a parameter, because pure code has no hash function. */
export type Hash = (text: string) => string

const longestHost = 120

/**
 * Key of the update server for grouping. Its name is not personal data and is kept; if `hidden`, it is replaced with a
 * pseudonym that is the same on every client. If the server is the client itself, its name is replaced as well.
 */
export function supKey(
  url: string,
  client: { readonly names: readonly string[]; readonly addresses: ReadonlySet<string> },
  { hash, hidden }: { readonly hash: Hash; readonly hidden: boolean }
): string {
  const read = readWsusUrl(url)
  if (read === null) return 'unreadable'
  const place = (host: string): string => `${read.scheme}://${host}:${read.port}`
  const own = client.addresses.has(read.host) || client.names.map(firstLabel).includes(firstLabel(read.host))
  if (own) return place('this-computer')
  if (hidden) return place(`sup-${hash(`sup ${read.host}`).slice(0, 12)}`)
  const plain = read.host.replaceAll(/[^a-z0-9._:-]/g, '_')
  const short = plain.length > longestHost ? `${plain.slice(0, longestHost)}~${hash(read.host).slice(0, 8)}` : plain
  return place(short.includes(':') ? `[${short}]` : short)
}
