import type { RevocationAddresses } from '../../contract/evidence/certificate.ts'
import { urlIn } from '../../contract/url.ts'
import { ByteCursor } from './byte-cursor.ts'
import { derElement, derElements, type DerElement } from './asn1.ts'

/** OIDs as the hex of their DER: id-ce-cRLDistributionPoints, id-pe-authorityInfoAccess, id-ad-ocsp, id-ad-caIssuers. */
const distributionPoints = '551d1f'
const authorityInfoAccess = '2b06010505070101'
const ocsp = '2b06010505073001'
const caIssuers = '2b06010505073002'

/** Tags: extensions [3] of a certificate, and uniformResourceIdentifier [6] of a GeneralName (RFC 5280 §4.1, §4.2.1.6). */
const extensionsTag = 0xa3
const addressTag = 0x86

/** No authority names more; a hostile certificate could. */
const mostAddresses = 8
const longestAddress = 512

/**
 * The addresses in the extensions of a DER certificate; null where it names none. Node's X509Certificate returns those of
 * AIA as text that cannot be split safely, and those of CRLs not at all.
 */
export function revocationAddresses(der: Uint8Array): RevocationAddresses | null {
  const lists: string[] = []
  const responders: string[] = []
  const issuers: string[] = []
  for (const extension of extensionsOf(der)) {
    const fields = derElements(extension.content)
    const value = fields.at(-1)?.content ?? new Uint8Array()
    const items = derElements(derElement(new ByteCursor(value)).content)
    const id = hex(fields[0])
    if (id === distributionPoints) lists.push(...items.flatMap(({ content }) => addressesIn(content)))
    if (id !== authorityInfoAccess) continue
    for (const { content } of items) {
      const [method, place] = derElements(content)
      const found = place === undefined ? [] : addressOf(place)
      if (hex(method) === ocsp) responders.push(...found)
      if (hex(method) === caIssuers) issuers.push(...found)
    }
  }
  if (lists.length + responders.length + issuers.length === 0) return null
  return { lists: distinct(lists), responders: distinct(responders), issuers: distinct(issuers) }
}

function extensionsOf(der: Uint8Array): readonly DerElement[] {
  const [whole] = derElements(der, 1)
  const [body] = derElements(whole?.content ?? new Uint8Array(), 1)
  const tagged = derElements(body?.content ?? new Uint8Array()).find(({ tag }) => tag === extensionsTag)
  const [list] = derElements(tagged?.content ?? new Uint8Array(), 1)
  return derElements(list?.content ?? new Uint8Array())
}

/** DistributionPoint: distributionPoint [0] { fullName [0] { GeneralName … } }. */
function addressesIn(point: Uint8Array): string[] {
  const [name] = derElements(point, 1)
  const [full] = derElements(name?.content ?? new Uint8Array(), 1)
  return derElements(full?.content ?? new Uint8Array()).flatMap(addressOf)
}

/** A web address whole, without a password; of any other its scheme, because an LDAP path names the directory. */
function addressOf({ tag, content }: DerElement): string[] {
  if (tag !== addressTag || content.length > longestAddress) return []
  const text = new TextDecoder('latin1').decode(content)
  const url = urlIn(text)
  if (url === null) return []
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return [url.protocol]
  url.username = ''
  url.password = ''
  return [url.href]
}

function distinct(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].slice(0, mostAddresses)
}

function hex(element: DerElement | undefined): string {
  return Buffer.from(element?.content ?? []).toString('hex')
}
