import type { TextRole } from '../contract/text-role.ts'
import { redactedExceptions } from './redacted-exceptions.ts'
import {
  redactedChallenge,
  redactedContentType,
  redactedProduct,
  redactedRedirect,
  redactedVia
} from './http-headers.ts'
import type { Spot } from './map-schema-strings.ts'
import { readings } from './name-forms.ts'
import { isAddressText } from './network-names.ts'
import { redactedPath } from './path.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { type CasePreserving, redactedAddress } from './urls.ts'
import { withoutUnusual } from './unusual-words.ts'
import { redactedDirectory, redactedQuery, redactedQueue, redactedRequest } from './server-members.ts'
import { distinguishedPart } from './text-patterns.ts'

interface RedactTools {
  readonly pseudonyms: Pseudonyms
  readonly text: RedactText
  readonly spelling: CasePreserving
}

type Replacement = (value: string, tools: RedactTools, around: Spot['around']) => string

/** How a text of each role is replaced; a new role needs its own line. */
export const replacements: Readonly<Record<TextRole, Replacement>> = {
  host: (name, { pseudonyms, text }) =>
    isHostName(name) ? pseudonyms.host(name, 'HOST') : withoutUnusual(text(name, 'named'), pseudonyms),
  hosts: (list, { pseudonyms, text }) => withoutUnusual(text(list, 'named'), pseudonyms),
  exceptions: (list, { pseudonyms, text }) => redactedExceptions(list, text, pseudonyms),
  'server-url': (url, { pseudonyms, text, spelling }) => spelling.kept(url, withoutUnusual(text(url), pseudonyms)),
  'script-url': (url, { pseudonyms, text }) => redactedAddress(url, pseudonyms, text),
  redirect: (url, { pseudonyms, text }) => withoutUnusual(redactedRedirect(url, text), pseudonyms),
  via: (value, { pseudonyms, text }) => redactedVia(value, pseudonyms, text),
  product: (value, { pseudonyms, text }) => redactedProduct(value, pseudonyms, text),
  'content-type': (value, { text }) => redactedContentType(value, text),
  challenge: (value, { pseudonyms, text }) => withoutUnusual(redactedChallenge(value, pseudonyms, text), pseudonyms),
  'web-directory': (directory, { pseudonyms }) => redactedDirectory(directory, pseudonyms),
  query: (query) => redactedQuery(query),
  request: (url, { pseudonyms, text }) => withoutUnusual(text(redactedRequest(url)), pseudonyms),
  queue: (queue, { pseudonyms }) => redactedQueue(queue, pseudonyms),
  'distinguished-name': (name, { pseudonyms }) => redactedDistinguishedName(name, pseudonyms),
  serial: (serial, { pseudonyms }) => pseudonyms.of(serial, 'SERIAL'),
  fingerprint: (digits, { pseudonyms }) =>
    pseudonyms.of(digits.replaceAll(':', '').toLowerCase(), 'THUMBPRINT').toLowerCase(),
  'registry-data': registryData,
  bytes: () => '',
  note: () => '',
  path: (path, { pseudonyms, text }) => redactedPath(path, pseudonyms, text),
  text: (value, { pseudonyms, text }) => withoutUnusual(text(value), pseudonyms),
  word: (value, { pseudonyms, text }) => withoutUnusual(text(value), pseudonyms),
  impersonal: (value, { text }) => text(value)
}

/** One name and nothing else, so that nobody has to know it from elsewhere. */
function isHostName(name: string): boolean {
  return isAddressText(name) || /^(?:\*\.)?[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(name)
}

function registryData(data: string, { pseudonyms, text, spelling }: RedactTools, around: Spot['around']): string {
  // the group of WSUS is called after a place, a department or a customer
  if (around['name'] === 'TargetGroup' && around['type'] === 'REG_SZ') return groups(data, pseudonyms)
  if (around['type'] === 'REG_BINARY') return text(data) === data && !spellsWords(data) ? data : ''
  return spelling.kept(data, withoutUnusual(text(data, 'named'), pseudonyms))
}

/** Three letters in a row, in any of the ways text is written in. */
function spellsWords(hex: string): boolean {
  return readings(Buffer.from(hex, 'hex')).some((reading) => /[a-z]{3}/i.test(reading))
}

/** Several groups stand behind each other (`A;B`). */
function groups(list: string, pseudonyms: Pseudonyms): string {
  return list.replace(/[^;]+/g, (group) => (group.trim() === '' ? group : pseudonyms.of(group.trim(), 'NAME')))
}

const attribute = /^[A-Za-z0-9.]{1,40}=/

/** As Windows writes it: `CN=Issuing CA, O=Contoso, C=DE`; the country alone stays. A value may hold a comma, too. */
function redactedDistinguishedName(name: string, pseudonyms: Pseudonyms): string {
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
