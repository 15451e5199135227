import type { RedactText } from './redact-text.ts'
import { withoutUnusual } from './unusual-words.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** Usual names of scripts, which identify nobody. */
const usualScript = /^(?:proxy|wpad|default|autoproxy)\.(?:pac|dat|js)$/i

/** The address of a proxy script, whose path and query may be an organisation's own, too. */
export function redactedAddress(address: string, pseudonyms: Pseudonyms, text: RedactText): string {
  const [, before, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*\/?)(.*)$/is.exec(address.trim()) ?? []
  if (before === undefined || path === undefined || path === '')
    return withoutUnusual(text(address, 'named'), pseudonyms)
  return `${text(before, 'named')}${usualScript.test(path) ? path : pseudonyms.of(path, 'NAME')}`
}

/**
 * Keeps a difference in capitals between two addresses: the pseudonym of the first spelling has capitals, that of any other
 * spelling is in lower case.
 */
export class CasePreserving {
  readonly #first = new Map<string, string>()

  kept(address: string, text: string): string {
    if (address === text || !/^\s*https?:/i.test(address)) return text
    const first = this.#first.get(address.toLowerCase()) ?? address
    this.#first.set(address.toLowerCase(), first)
    return first === address ? text : text.toLowerCase()
  }
}
