/** One entry of a FindProxyForURL result. `other`: a type that WinHTTP does not support, such as SOCKS. */
export type PacEntry =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly host: string; readonly port: number }
  | { readonly kind: 'other'; readonly text: string }

const mostEntries = 50

/** Parses a FindProxyForURL result such as `PROXY a:8080; DIRECT`, in order; the default port is 80. Never throws. */
export function readPacResult(result: string): PacEntry[] {
  return result
    .slice(0, 10_000)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, mostEntries)
    .map(readEntry)
}

/**
 * The entry that WinHTTP uses: only the first one, without failover to the next (Microsoft, WinHTTP AutoProxy Support);
 * an empty result means direct access. That WinHTTP skips unsupported types instead of failing is unconfirmed.
 */
export function usedEntry(result: string): Exclude<PacEntry, { kind: 'other' }> {
  return readPacResult(result).find((entry) => entry.kind !== 'other') ?? { kind: 'direct' }
}

function readEntry(text: string): PacEntry {
  if (/^direct$/i.test(text)) return { kind: 'direct' }
  const match = /^(?:proxy|http)\s+(\[[0-9a-f:.]+\]|[^\s:[\]]+)(?::(\d{1,5}))?$/i.exec(text)
  const port = Number(match?.[2] ?? 80)
  if (match?.[1] === undefined || port === 0 || port > 65_535) return { kind: 'other', text }
  return { kind: 'proxy', host: match[1].replace(/^\[|\]$/g, ''), port }
}
