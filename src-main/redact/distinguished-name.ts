import type { Pseudonyms } from './pseudonyms.ts'
import { distinguishedPart } from './text-patterns.ts'

const attribute = /^[A-Za-z0-9.]{1,40}=/

/** As Windows writes it: `CN=Issuing CA, O=Contoso, C=DE`; the country alone stays. A value may hold a comma, too. */
export function redactedDistinguishedName(name: string, pseudonyms: Pseudonyms): string {
  const parts: string[] = []
  for (const piece of name.split(', ')) {
    const last = parts.length - 1
    if (last >= 0 && !/^[A-Z][A-Za-z0-9.]{0,40}=/.test(piece)) parts[last] += `, ${piece}`
    else parts.push(piece)
  }
  return parts
    .map((part) => {
      const word = attribute.exec(part)?.[0] ?? ''
      const value = part.slice(word.length)
      return word === 'C=' ? part : `${word}${distinguishedPart(word, value.trim(), pseudonyms)}`
    })
    .join(', ')
}
