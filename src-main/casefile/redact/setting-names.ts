import type { PersonalToken } from './personal-tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** Names everybody gives to a script; they tell nothing. */
const usualScript = /^(?:proxy|wpad|default|autoproxy)\.(?:pac|dat|js)$/i

/** Every text below a member of one of these names, in any depth. */
export function textsNamed(value: unknown, names: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsNamed(one, names))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' && names.has(name) ? [one] : textsNamed(one, names)
  )
}

/** What a list of exceptions names: hosts, and domains and networks behind a wildcard. */
export function exemptedNames(list: string): { hosts: readonly string[]; parts: readonly PersonalToken[] } {
  const entries = list
    .split(/[;,\s]+/)
    .map((entry) => entry.replace(/^[a-z]+:\/\//i, '').replace(/^\[|\](?=:|$)|:\d*$/g, ''))
    .filter((entry) => entry !== '' && !entry.startsWith('<'))
  const parts = entries
    .filter((entry) => entry.includes('*') || entry.startsWith('.'))
    .flatMap((entry) => entry.split('*'))
    .map((part) => part.replace(/^\.+|\.+$/g, ''))
    .filter((part) => part.includes('.'))
  return {
    hosts: entries.filter((entry) => !entry.includes('*') && !entry.startsWith('.')),
    parts: parts.map((text) => ({ text, role: /^[\d.]+$/.test(text) ? 'ADDRESS' : 'DOMAIN' }))
  }
}

/** Who signs in to an address (`user:password@`), and where on its server it leads, with whatever follows. */
export function addressSecrets(address: string): readonly PersonalToken[] {
  const [, account = '', path = ''] =
    /^[a-z][a-z0-9+.-]*:\/\/(?:([^/?#]*)@)?[^/?#]*\/?(.*)$/i.exec(address.trim()) ?? []
  const [user = '', password = ''] = account.split(':')
  const signs = [account, user, password].map((text): PersonalToken => ({ text, role: 'USER' }))
  const tells = !usualScript.test(path) && !vocabulary.has(path)
  return [...signs, ...(tells ? [{ text: path, role: 'NAME' } as const] : [])]
}
