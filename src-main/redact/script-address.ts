import type { RedactText } from './redact-text.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** Names everybody gives to a script; they tell nothing. */
const usualScript = /^(?:proxy|wpad|default|autoproxy)\.(?:pac|dat|js)$/i

/** The address of a script: where on its server it leads, and whatever follows, tells of a house, too. */
export function redactedAddress(address: string, given: Pseudonyms, text: RedactText): string {
  const [, before, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*\/?)(.*)$/is.exec(address.trim()) ?? []
  if (before === undefined || path === undefined || path === '') return text(address, 'named')
  return `${text(before, 'named')}${usualScript.test(path) ? path : given.of(path, 'NAME')}`
}
