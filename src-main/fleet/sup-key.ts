import { firstLabel } from '../derived/target/host-names.ts'
import { readWsusUrl } from '../derived/target/wsus-url.ts'

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
