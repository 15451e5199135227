import { ByteCursor } from './byte-cursor.ts'
import { derElement, derElements, type DerElement } from './asn1.ts'

/** The times of a certificate revocation list, ISO 8601 UTC; `nextUpdate` is null where the list names none. */
export interface RevocationListTimes {
  readonly thisUpdate: string
  readonly nextUpdate: string | null
}

const sequence = 0x30
const integer = 0x02
const utcTime = 0x17
const generalizedTime = 0x18

/**
 * Reads the beginning of a revocation list in DER or PEM; null for anything else. TBSCertList ::= { version?, signature, issuer,
 * thisUpdate, nextUpdate?, … } (RFC 5280 §5.1): the times precede the entries, so that a list of any length is read at once,
 * also where only its first kilobytes are there.
 */
export function readRevocationList(bytes: Uint8Array): RevocationListTimes | null {
  const whole = derElement(new ByteCursor(unarmoured(bytes)))
  const list = derElement(new ByteCursor(whole.content))
  if (whole.tag !== sequence || list.tag !== sequence) return null
  const fields = derElements(list.content, 6)
  const [signature, issuer, issued, next] = fields[0]?.tag === integer ? fields.slice(1) : fields
  if (signature?.tag !== sequence || issuer?.tag !== sequence) return null
  const thisUpdate = timeOf(issued)
  return thisUpdate === null ? null : { thisUpdate, nextUpdate: timeOf(next) }
}

const armour = /^-----BEGIN X509 CRL-----\s/

function unarmoured(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (!armour.test(start)) return bytes
  const lines = new TextDecoder('latin1').decode(bytes).split('\n').slice(1)
  const end = lines.findIndex((line) => line.startsWith('-----'))
  return Buffer.from(lines.slice(0, end < 0 ? lines.length : end).join(''), 'base64')
}

/** UTCTime has a year of two digits, from 1950 to 2049 (RFC 5280 §4.1.2.5.1). */
function timeOf(element: DerElement | undefined): string | null {
  if (element === undefined || (element.tag !== utcTime && element.tag !== generalizedTime)) return null
  const text = new TextDecoder('latin1').decode(element.content.subarray(0, 32))
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19'
  const full = element.tag === utcTime ? century + text : text
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? []
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  return year === undefined || Number.isNaN(Date.parse(written)) ? null : written
}
