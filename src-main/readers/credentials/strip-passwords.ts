/** Replacement for user name and password. */
const masked = '***@'

/** User information of a URL: `http://user:password@host`. Length is bounded to keep the time linear. */
const inAddress = /(?<=[a-z0-9+.-]:\/\/)[^\s/?#@<>"'|\\]{1,300}@/gi
/** The same without scheme, for values known to be proxies: `user:password@proxy:8080; http=user@proxy`. */
const inProxyList = /(?<=^|[\s;=,])[^\s;=,@/]{1,300}@/g
/** A password behind its name, as in a connection string, and what WSUS' registry and IIS encrypt theirs with. */
const behindName =
  /((?:passw(?:or[dt]|d)|pwd|kennwort|EncryptionKey|EncryptionParam)"?[ \t]{0,3}[=:][ \t]{0,3})(?:"[^"]{1,300}"|\{[^}]{1,300}\}|'[^']{1,300}'|[^\s;,"'<>&]{1,300})/gi
const mayBeNamed = /passw|pwd|kennwort|Encryption/i
/** Members that hold a proxy, a proxy list or a PAC result. */
const proxyMembers: ReadonlySet<string> = new Set(['proxy', 'proxyServer', 'result'])

/**
 * Returns the JSON value with user information in URLs, and passwords behind their name, masked. Where a value is changed, its raw bytes (`hex`) are
 * removed too, since they contain the same password and are decoded in the other members.
 */
export function stripPasswords<T>(value: T): T {
  // same structure, only strings change
  return cleaned('', value) as T
}

function cleaned(member: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(member, value)
  if (typeof value !== 'object' || value === null) return value
  // most of a case of millions of values stays as it is: nothing is made for what does not change
  if (Array.isArray(value)) {
    let items: unknown[] | null = null
    for (let at = 0; at < value.length; at++) {
      const item: unknown = value[at]
      const clean = cleaned(member, item)
      if (clean !== item) (items ??= [...(value as unknown[])])[at] = clean
    }
    return items ?? value
  }
  const members = value as Record<string, unknown>
  let changed: [string, unknown][] | null = null
  for (const name of Object.keys(members)) {
    const clean = cleaned(name, members[name])
    if (clean !== members[name]) (changed ??= []).push([name, clean])
  }
  // not assigned, as a member may be called __proto__
  return changed === null
    ? value
    : { ...members, ...Object.fromEntries(changed), ...('hex' in value ? { hex: '' } : {}) }
}

function cleanedText(member: string, text: string): string {
  const named = mayBeNamed.test(text) ? text.replace(behindName, '$1***') : text
  if (!named.includes('@')) return named
  const shown = named.replace(inAddress, masked)
  return proxyMembers.has(member) ? shown.replace(inProxyList, masked) : shown
}
