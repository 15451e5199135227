import type { Case } from '../contract/case.ts'
import { evidenceSchemas, type Evidence } from '../contract/evidence/index.ts'
import { inCaseOrder } from '../casefile/case-order.ts'
import { byName } from '../casefile/raw-file.ts'
import { redactedExceptions } from './bypass-list.ts'
import type { RedactText } from './redact-text.ts'
import { redactedAddress } from './script-address.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { redactedFileName } from './file-name.ts'
import { redactedDirectory, redactedQuery, redactedQueue, redactedRequest } from './server-members.ts'
import { distinguishedPart } from './text-patterns.ts'
import { CasePreserving } from './case-preserving.ts'
import { mapSchemaStrings, type Spot } from './map-schema-strings.ts'

/** Bytes spell names again, and what a person noted may name anybody. */
const emptied: ReadonlySet<string> = new Set(['hex', 'note'])
const names: ReadonlySet<string> = new Set([
  ...['host', 'names', 'hosts', 'altNames', 'proxy', 'wsus', 'proxyServer', 'server', 'addresses', 'address'],
  ...['data', 'result', 'serverAddress', 'clientAddress', 'caller']
])
const exceptions: ReadonlySet<string> = new Set(['bypass', 'proxyOverride'])
const scripts: ReadonlySet<string> = new Set(['pacUrl', 'autoConfigUrl'])
const issuers: ReadonlySet<string> = new Set(['subject', 'issuer', 'acceptedIssuers'])
const digits: ReadonlySet<string> = new Set(['sha1', 'sha256', 'thumbprints'])

/** Every text of the case through its own kind of replacement; order, numbers, times and our own words stay. */
export function redactedCase(theCase: Case, given: Pseudonyms, text: RedactText): Case {
  const spelling = new CasePreserving()
  const visit = (name: string, spot: Spot): string => {
    const message = redactedAt(name, spot, given, text)
    // the addresses of servers are compared letter by letter
    return spot.member === 'data' || (spot.member === 'url' && 'kind' in spot.around)
      ? spelling.kept(name, message)
      : message
  }
  return {
    collectedAt: theCase.collectedAt,
    // a saved case is read back in this order
    inputs: theCase.inputs.map((input) => ({ ...input, name: redactedPath(input.name, given, text) })).sort(byName),
    evidence: inCaseOrder(
      theCase.evidence.map((envelope): Evidence => {
        const about = {
          ...envelope,
          source: envelope.source === null ? null : redactedPath(envelope.source, given, text)
        }
        // only texts were changed, and every one of them into another text
        if (envelope.status === 'failed') return { ...about, detail: text(envelope.detail) } as Evidence
        if (envelope.status !== 'collected') return about
        return { ...about, value: mapSchemaStrings(evidenceSchemas[envelope.probe], envelope.value, visit) } as Evidence
      })
    )
  }
}

function redactedAt(name: string, { member, around }: Spot, given: Pseudonyms, text: RedactText): string {
  if (emptied.has(member)) return ''
  if (exceptions.has(member)) return redactedExceptions(name, text, given.ledger)
  if (scripts.has(member) || (member === 'url' && 'setIn' in around)) return redactedAddress(name, given, text)
  if (issuers.has(member)) return distinguishedName(name, given)
  if (digits.has(member)) return given.of(name.replaceAll(':', '').toLowerCase(), 'THUMBPRINT').toLowerCase()
  if (member === 'directory') return redactedDirectory(name, given)
  if (member === 'query') return redactedQuery(name)
  if (member === 'queue') return redactedQueue(name, given)
  if (member === 'url' && 'queue' in around) return text(redactedRequest(name))
  // the group of WSUS is called after a place, a department or a customer
  if (member === 'data' && around['name'] === 'TargetGroup' && around['type'] === 'REG_SZ') return groups(name, given)
  if (member === 'serial') return given.of(name, 'SERIAL')
  if (member === 'data' && around['type'] === 'REG_BINARY') return text(name) === name ? name : ''
  return text(name, names.has(member) || isPersonName(member, around) ? 'named' : undefined)
}

/** Several groups stand behind each other (`A;B`). */
function groups(list: string, given: Pseudonyms): string {
  return list.replace(/[^;]+/g, (group) => (group.trim() === '' ? group : given.of(group.trim(), 'NAME')))
}

/** Values of the registry and services have names, too, which are nobody's. */
function isPersonName(member: string, around: Spot['around']): boolean {
  return member === 'name' && ('os' in around || 'role' in around || 'addresses' in around)
}

/** As Windows writes it: `CN=Issuing CA, O=Contoso, C=DE`; the country alone stays. */
function distinguishedName(name: string, given: Pseudonyms): string {
  return name.replace(
    /(^|, )([A-Za-z0-9.]{1,40}=)(.*?)(?=, [A-Z][A-Za-z0-9.]{0,40}=|$)/gs,
    (_match, before: string, word: string, part: string) =>
      `${before}${word}${word === 'C=' ? part : distinguishedPart(word, part.trim(), given)}`
  )
}

/** Folders that every computer has, and the ones that those who collect logs make. */
const usualFolder =
  /^(?:|\.|logs?|logfiles|ccm|sms_ccm|windows|system32|softwaredistribution|input|evidence|iis|inetpub|httperr|w3svc\d{1,5}|client|server|proxy|export|registry|temp|[a-z]:)$/i

/** Folders and files are often called like a computer, a person or a customer. */
function redactedPath(path: string, given: Pseudonyms, text: RedactText): string {
  return path
    .split('/')
    .map((part, at, all) => {
      const message = text(part)
      if (at === all.length - 1) return redactedFileName(part, message, given)
      const kept = message !== part || usualFolder.test(part)
      return kept ? message : given.of(part, 'FOLDER')
    })
    .join('/')
}
