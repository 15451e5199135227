import { domainToASCII } from 'node:url'

/** Every way a name may be written in a text: as it is, decomposed, as a name server sees it, and wrongly decoded. */
export function writtenForms(name: string): readonly string[] {
  const whole = name.normalize('NFC')
  if (/^[\x20-\x7e]*$/.test(whole)) return /^[0-9a-f]{40,64}$/i.test(whole) ? [whole, colons(whole)] : [whole]
  const forms = [whole, whole.normalize('NFD'), asLatin1(new TextEncoder().encode(whole)), domainToASCII(whole)]
  return [...new Set(forms.filter((form) => form !== ''))]
}

/** Bytes decoded in each encoding that names are written in: one byte per character, UTF-8, UTF-16 at both offsets. */
export function readings(bytes: Uint8Array): readonly string[] {
  const data = Buffer.from(bytes)
  return [data.toString('utf8'), data.toString('latin1'), wide(data), wide(data.subarray(1))]
}

/**
 * Whole units in memory of their own: Node writes one byte too many where an odd number of bytes begins at an odd place
 * (github.com/nodejs/node/pull/64697), which may end the process.
 */
function wide(data: Uint8Array): string {
  return Buffer.from(data.subarray(0, data.length - (data.length % 2))).toString('utf16le')
}

function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function colons(digits: string): string {
  return (digits.match(/../g) ?? []).join(':')
}
