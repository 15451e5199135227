import { domainToASCII } from 'node:url'

/** Every way a name may be written in a text: as it is, decomposed, as a name server sees it, and wrongly decoded. */
export function writtenForms(name: string): readonly string[] {
  const whole = name.normalize('NFC')
  if (/^[\x20-\x7e]*$/.test(whole)) return /^[0-9a-f]{40,64}$/i.test(whole) ? [whole, colons(whole)] : [whole]
  const forms = [whole, whole.normalize('NFD'), asLatin1(new TextEncoder().encode(whole)), domainToASCII(whole)]
  return [...new Set(forms.filter((form) => form !== ''))]
}

/** The same name as digits of its bytes, and as base64 at each of its three offsets; lower-cased digits. */
export function byteForms(name: string): { readonly hex: readonly string[]; readonly base64: readonly string[] } {
  const spelled = [...new Set([name, name.toLowerCase(), name.toUpperCase()])]
  const bytes = spelled.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])
  return {
    hex: bytes.map((byte) => byte.toString('hex')),
    base64: bytes.flatMap((byte) => [0, 1, 2].map((offset) => innerBase64(byte, offset)))
  }
}

/** Without the characters at both ends, which neighbours change. */
function innerBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replaceAll('=', '')
  const start = offset === 0 ? 0 : offset + 1
  const whole = Math.floor(((bytes.length + offset) * 8) / 6)
  return text.slice(start, whole)
}

/** What bytes say, read in the ways names are written in: one byte a character, UTF-8, two bytes a character at both offsets. */
export function readings(bytes: Uint8Array): readonly string[] {
  const data = Buffer.from(bytes)
  return [
    data.toString('utf8'),
    data.toString('latin1'),
    data.toString('utf16le'),
    data.subarray(1).toString('utf16le')
  ]
}

function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function colons(digits: string): string {
  return (digits.match(/../g) ?? []).join(':')
}
