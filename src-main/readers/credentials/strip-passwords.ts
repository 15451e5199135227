/** Replacement for user name and password. */
const masked = '***@'

/** User information of a URL: `http://user:password@host`. Length is bounded to keep the time linear. */
const inAddress = /(?<=[a-z0-9+.-]:\/\/)[^\s/?#@<>"'|\\]{1,300}@/gi
/** The same without scheme, for values known to be proxies: `user:password@proxy:8080; http=user@proxy`. */
const inProxyList = /(?<=^|[\s;=,])[^\s;=,@/]{1,300}@/g
/** Members that hold a proxy, a proxy list or a PAC result. */
const proxyMembers: ReadonlySet<string> = new Set(['proxy', 'proxyServer', 'result'])

/**
 * Returns the JSON value with user information in URLs masked. Where a value is changed, its raw bytes (`hex`) are
 * removed too, since they contain the same password and are decoded in the other members.
 */
export function stripPasswords<T>(value: T): T {
  // same structure, only strings change
  return cleaned('', value) as T
}

function cleaned(member: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(member, value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => cleaned(member, item))
    return items.some((item, at) => item !== value[at]) ? items : value
  }
  const before = Object.entries(value)
  const after = before.map(([name, item]): [string, unknown] => [name, cleaned(name, item)])
  if (after.every(([, item], at) => item === before[at]?.[1])) return value
  return { ...Object.fromEntries(after), ...('hex' in value ? { hex: '' } : {}) }
}

function cleanedText(member: string, text: string): string {
  if (!text.includes('@')) return text
  const shown = text.replace(inAddress, masked)
  return proxyMembers.has(member) ? shown.replace(inProxyList, masked) : shown
}
