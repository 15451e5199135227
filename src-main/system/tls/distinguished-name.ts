import { ByteCursor } from './byte-cursor.ts'

/** Abbreviations of attribute types as in Windows (RFC 4514 §3, RFC 2985 for E). */
const attributes: Readonly<Record<string, string>> = {
  '550403': 'CN',
  '550406': 'C',
  '550407': 'L',
  '550408': 'S',
  '55040a': 'O',
  '55040b': 'OU',
  '550405': 'SERIALNUMBER',
  '0992268993f22c640119': 'DC',
  '2a864886f70d010901': 'E'
}
const bmpString = 0x1e

/** Formats a DER name like Windows, most specific part first: `CN=Issuing CA, O=Contoso, C=DE`. Never throws. */
export function readDistinguishedName(der: Uint8Array): string {
  const parts: string[] = []
  const sets = enter(new ByteCursor(der))
  while (!sets.ended) {
    const set = enter(sets)
    while (!set.ended) parts.push(readAttribute(enter(set)))
  }
  return parts.reverse().join(', ')
}

function readAttribute(pair: ByteCursor): string {
  const type = Buffer.from(element(pair).content).toString('hex')
  const value = element(pair)
  const encoding = value.tag === bmpString ? 'utf-16be' : 'utf-8'
  return `${attributes[type] ?? `OID.${type}`}=${new TextDecoder(encoding).decode(value.content)}`
}

function enter(cursor: ByteCursor): ByteCursor {
  return new ByteCursor(element(cursor).content)
}

/** Tag and content of one DER element; lengths above 127 are preceded by their number of bytes. */
function element(cursor: ByteCursor): { tag: number; content: Uint8Array } {
  const tag = cursor.uint(1)
  const short = cursor.uint(1)
  const size = short < 0x80 ? short : cursor.uint(short & 0x7f)
  return { tag, content: cursor.take(size) }
}
