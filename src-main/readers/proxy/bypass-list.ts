/** Splits a bypass list at semicolons and white space. */
export function bypassEntries(list: string): string[] {
  return list.split(/[;\s]+/).filter((entry) => entry !== '')
}

/**
 * The entry that exempts this host from the proxy, or null. `<local>` matches every name without a dot and no other;
 * `*` matches any run of characters (Microsoft, WINHTTP_PROXY_INFO). An entry may include scheme and port.
 */
export function bypassedBy(list: string, host: string, port: number): string | null {
  const name = host.toLowerCase()
  return bypassEntries(list).find((entry) => covers(entry.toLowerCase(), name, port)) ?? null
}

function covers(entry: string, host: string, port: number): boolean {
  if (entry === '<local>') return !host.includes('.') && !host.includes(':')
  const withoutScheme = entry.replace(/^[a-z]+:\/\//, '')
  const withPort = /^(.*[^:]|\[.*\]):(\d{1,5})$/.exec(withoutScheme)
  if (withPort !== null && !withoutScheme.includes('::')) {
    return Number(withPort[2]) === port && matches(withPort[1] ?? '', host)
  }
  return matches(withoutScheme, host)
}

/** Wildcard match in linear time, without regular expressions, because the list may be hostile. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.replace(/^\[|\]$/g, '').split('*')
  if (parts.length === 1) return parts[0] === text
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from)
    if (at < 0 || at + part.length > text.length - last.length) return false
    from = at + part.length
  }
  return true
}
