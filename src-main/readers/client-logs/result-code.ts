/**
 * How logs write a code, for use inside patterns: with 0x, decimal (also negative), or eight bare hex digits. A short one
 * at the very end is what a cut left of another code, and would read as success, unless it is nothing but zeros.
 */
export const codePattern = String.raw`(0x[0-9a-f]{8}|0x0{1,7}|0x[0-9a-f]{1,7}(?=.)|-\d{9,10}|\d{10}|[0-9a-f]{8})(?![0-9a-z])`

/** `0x` and eight lower-case digits of a code in any of its written forms; null when it is none. */
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

/** HRESULTs and Windows errors alike: zero is success. */
export const success = '0x00000000'
