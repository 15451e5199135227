import { maskCredentials } from '../../credentials/mask-credentials.ts'
import { resultCode } from '../../client-logs/result-code.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { attributeOf, childNamed, elementsNamed, textOf, type XmlElement } from '../xml-element.ts'
import type { EventMeaning } from './event-fact.ts'

/** CAPI2 writes numbers hexadecimal without 0x, and names what is wrong by attributes that are "true". */
export function certificateMeanings(event: WindowsEvent): EventMeaning[] {
  const body = event.userData
  if (body === null) return []
  const result = attributeOf(elementsNamed(body, 'Result').at(-1) ?? null, 'value')
  const code = hexCode(result)
  const process = attributeOf(elementsNamed(body, 'EventAuxInfo')[0] ?? null, 'ProcessName')
  if (event.eventId === 11)
    return failedElements(body).map((failed) => ({ kind: 'chain-failed', ...failed, code, process }))
  if (isZero(result)) return []
  switch (event.eventId) {
    case 30: {
      const server = attributeOf(elementsNamed(body, 'SSLAdditionalPolicyInfo')[0] ?? null, 'serverName')
      return [{ kind: 'chain-refused', server, code, process }]
    }
    case 41:
      return [{ kind: 'revocation-failed', ...retrieval(body), code, process }]
    case 53:
      return [{ kind: 'retrieval-failed', ...retrieval(body), code, process }]
    default:
      return []
  }
}

/** The elements of a chain with a fault of their own; the chain's own status only repeats them. */
function failedElements(body: XmlElement): { subject: string | null; errors: string[] }[] {
  return elementsNamed(body, 'ChainElement').flatMap((element) => {
    const status = childNamed(childNamed(element, 'TrustStatus'), 'ErrorStatus')
    if (isZero(attributeOf(status, 'value'))) return []
    const errors = (status?.attributes ?? []).filter(({ value }) => value === 'true').map(({ name }) => name)
    return [{ subject: attributeOf(childNamed(element, 'Certificate'), 'subjectName'), errors }]
  })
}

function retrieval(body: XmlElement): { url: string | null; subject: string | null; action: string | null } {
  const url = textOf(elementsNamed(body, 'URL')[0] ?? null).trim() || listUrl(body)
  return {
    url: url === '' ? null : maskCredentials(url),
    subject: attributeOf(elementsNamed(body, 'Certificate')[0] ?? null, 'subjectName'),
    action: attributeOf(elementsNamed(body, 'Action').at(-1) ?? null, 'name')
  }
}

/** Where a revocation list or answer came from, or should have. */
function listUrl(body: XmlElement): string {
  const lists = [...elementsNamed(body, 'CertificateRevocationList'), ...elementsNamed(body, 'OCSPResponse')]
  return lists.map((list) => attributeOf(list, 'url') ?? '').find((url) => url !== '') ?? ''
}

function isZero(value: string | null): boolean {
  return value === null || /^(?:0x)?0{1,16}$/i.test(value)
}

function hexCode(value: string | null): string | null {
  return value !== null && /^[0-9a-f]{1,8}$/i.test(value) ? resultCode(`0x${value}`) : null
}
