/** Formats bytes as lower-case hex digits without separators. */
export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Parses hex digits; commas, blanks and line breaks are skipped, an odd last digit is dropped. */
export function hexToBytes(hex: string): Uint8Array {
  const digits = hex.replace(/[^0-9a-f]/gi, '')
  return Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
  )
}
