import { errorCodes } from './codes/index.ts'
import type { ErrorCode } from './error-code.ts'

/** By `0x` and eight lower-case digits. */
export const codeByValue: ReadonlyMap<string, ErrorCode> = new Map(errorCodes.map((entry) => [entry.code, entry]))

const codeBySymbol: ReadonlyMap<string, ErrorCode> = new Map([
  ...errorCodes.flatMap((entry) => entry.otherNames.map((name) => [name, entry] as const)),
  ...errorCodes.flatMap((entry) => (entry.symbol === null ? [] : [[entry.symbol, entry] as const]))
])

/**
 * An error code as people and logs write it, to `0x` and eight lower-case digits: `0x8024401B`, `8024401b`, signed
 * `-2145107941`, unsigned `2149859355`, a WinHTTP number `12002`; blanks, brackets and quotes around it are ignored.
 * Null for anything else; never throws.
 */
export function normaliseCode(text: string): string | null {
  const bare = withoutBrackets(text)
  const hex = /^(?:0x([0-9a-f]{8})|([89a-f][0-9a-f]{7}))$/i.exec(bare)
  if (hex) return `0x${(hex[1] ?? hex[2] ?? '').toLowerCase()}`
  if (/^12[0-9]{3}$/.test(bare)) return asCode(0x80070000 + Number(bare))
  if (!/^-?[0-9]{1,10}$/.test(bare)) return null

  const value = Number(bare)
  const unsigned = value < 0 ? value + 2 ** 32 : value
  return unsigned >= 2 ** 31 && unsigned < 2 ** 32 ? asCode(unsigned) : null
}

/** The entry of a code in any spelling `normaliseCode` takes, or of Microsoft's name for it; never throws. */
export function lookUp(text: string): ErrorCode | null {
  const code = normaliseCode(text)
  return (code === null ? codeBySymbol.get(withoutBrackets(text).toUpperCase()) : codeByValue.get(code)) ?? null
}

/** The HTTP status a code stands for, nominally; null where it stands for none. */
export function httpStatusOf(code: string): number | null {
  return lookUp(code)?.httpStatus ?? null
}

/** Classes that share no character keep the match linear, however long the text. */
function withoutBrackets(text: string): string {
  return /^[\s()[\]{}<>"'`]*([^\s()[\]{}<>"'`]+)[\s()[\]{}<>"'`]*$/.exec(text)?.[1] ?? ''
}

function asCode(unsigned: number): string {
  return `0x${unsigned.toString(16).padStart(8, '0')}`
}
