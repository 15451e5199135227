/**
 * Pattern source for result codes in logs: `0x…`, decimal (also negative) or eight hex digits. A short code at the very
 * end of a line is ignored unless it is all zeros: it is probably a truncated failure code that would read as success.
 */
export const codePattern = String.raw`(0x[0-9a-f]{8}|0x0{1,7}|0x[0-9a-f]{1,7}(?=.)|-\d{9,10}|\d{10}|[0-9a-f]{8})(?![0-9a-z])`

/** Normalizes a code in any written form to `0x` and eight lower-case digits; null for any other text. */
export function resultCode(written: string | undefined): string | null {
  if (written === undefined) return null
  const text = written.trim().toLowerCase()
  const hex = /^(?:0x([0-9a-f]{1,8})|([0-9a-f]{8}))$/.exec(text)
  if (hex !== null) return `0x${(hex[1] ?? hex[2] ?? '').padStart(8, '0')}`
  if (!/^-?\d{1,10}$/.test(text)) return null
  const value = Number(text)
  if (value < -0x8000_0000 || value > 0xffff_ffff) return null
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`
}

/** Success as an HRESULT and as a Windows error code. */
export const success = '0x00000000'
