import type { TextRole } from '../contract/text-role.ts'
import { redactedExceptions } from './bypass-list.ts'
import { redactedDistinguishedName } from './distinguished-name.ts'
import {
  redactedChallenge,
  redactedContentType,
  redactedProduct,
  redactedRedirect,
  redactedVia
} from './http-headers.ts'
import type { Spot } from './map-schema-strings.ts'
import { isAddressText } from './network-names.ts'
import { redactedPath } from './path.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { type CasePreserving, redactedAddress } from './urls.ts'
import { redactedDirectory, redactedQuery, redactedQueue, redactedRequest } from './server-members.ts'

interface RedactTools {
  readonly pseudonyms: Pseudonyms
  readonly text: RedactText
  readonly spelling: CasePreserving
}

type Replacement = (value: string, tools: RedactTools, around: Spot['around']) => string

/** How a text of each role is replaced; a new role needs its own line. */
export const replacements: Readonly<Record<TextRole, Replacement>> = {
  host: (name, { pseudonyms, text }) => (isHostName(name) ? pseudonyms.host(name, 'HOST') : text(name, 'named')),
  hosts: (list, { text }) => text(list, 'named'),
  exceptions: (list, { pseudonyms, text }) => redactedExceptions(list, text, pseudonyms.ledger),
  'server-url': (url, { text, spelling }) => spelling.kept(url, text(url)),
  'script-url': (url, { pseudonyms, text }) => redactedAddress(url, pseudonyms, text),
  redirect: (url, { text }) => redactedRedirect(url, text),
  via: (value, { pseudonyms, text }) => redactedVia(value, pseudonyms, text),
  product: (value, { pseudonyms, text }) => redactedProduct(value, pseudonyms, text),
  'content-type': (value, { text }) => redactedContentType(value, text),
  challenge: (value, { pseudonyms, text }) => redactedChallenge(value, pseudonyms, text),
  'web-directory': (directory, { pseudonyms }) => redactedDirectory(directory, pseudonyms),
  query: (query) => redactedQuery(query),
  request: (url, { text }) => text(redactedRequest(url)),
  queue: (queue, { pseudonyms }) => redactedQueue(queue, pseudonyms),
  'distinguished-name': (name, { pseudonyms }) => redactedDistinguishedName(name, pseudonyms),
  serial: (serial, { pseudonyms }) => pseudonyms.of(serial, 'SERIAL'),
  fingerprint: (digits, { pseudonyms }) =>
    pseudonyms.of(digits.replaceAll(':', '').toLowerCase(), 'THUMBPRINT').toLowerCase(),
  'registry-data': registryData,
  bytes: () => '',
  note: () => '',
  path: (path, { pseudonyms, text }) => redactedPath(path, pseudonyms, text),
  text: (value, { text }) => text(value),
  impersonal: (value, { text }) => text(value)
}

/** One name and nothing else, so that nobody has to know it from elsewhere. */
function isHostName(name: string): boolean {
  return isAddressText(name) || /^(?:\*\.)?[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(name)
}

function registryData(data: string, { pseudonyms, text, spelling }: RedactTools, around: Spot['around']): string {
  // the group of WSUS is called after a place, a department or a customer
  if (around['name'] === 'TargetGroup' && around['type'] === 'REG_SZ') return groups(data, pseudonyms)
  if (around['type'] === 'REG_BINARY') return text(data) === data ? data : ''
  return spelling.kept(data, text(data, 'named'))
}

/** Several groups stand behind each other (`A;B`). */
function groups(list: string, pseudonyms: Pseudonyms): string {
  return list.replace(/[^;]+/g, (group) => (group.trim() === '' ? group : pseudonyms.of(group.trim(), 'NAME')))
}
