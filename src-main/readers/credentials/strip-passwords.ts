/** What stands for a hidden name or password. */
const masked = '***@'

/** Names and passwords before a host: `http://user:password@host`. Bounded, so that no text takes long. */
const inAddress = /(?<=[a-z0-9+.-]:\/\/)[^\s/?#@<>"'|\\]{1,300}@/gi
/** The same without a scheme, where the value is known to name proxies: `user:password@proxy:8080; http=user@proxy`. */
const inProxyList = /(?<=^|[\s;=,])[^\s;=,@/]{1,300}@/g
/** Members that hold a proxy, a list of them, or what a script answered. */
const proxyMembers: ReadonlySet<string> = new Set(['proxy', 'proxyServer', 'result'])

/**
 * The same JSON value with names and passwords of addresses masked. Passwords are neither shown nor saved, and nothing we ask
 * needs them; bytes that hold one are left out, for they say nothing that is not also decoded beside them.
 */
export function stripPasswords<T>(value: T): T {
  // a value of the same shape: only texts change
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
