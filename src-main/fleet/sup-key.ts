import { readWsusUrl } from '../derived/target/wsus-url.ts'

/** Turns a text into lower-case hex; a port, since pure code has no digest of its own. */
export type Hash = (text: string) => string

const longestHost = 120

/**
 * The update server as a key to group by. Its name is no personal data and stands on every client alike, so it is kept;
 * unless `hidden`, when a stand-in takes its place that is the same on every client.
 * A server that is the client itself would give the client's name or address away.
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

export function firstLabel(name: string): string {
  return name.toLowerCase().split('.')[0] ?? ''
}
