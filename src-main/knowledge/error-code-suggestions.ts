import { errorCodes } from './codes/index.ts'
import type { ErrorCode } from './error-code.ts'
import { normaliseCode } from './error-code-lookup.ts'

/** Fewer characters would fit half the list. */
const leastDigits = 3
const leastLetters = 2

/**
 * The codes somebody may mean who has typed only a part, or an HTTP status: by the beginning of the code, by a part of
 * Microsoft's name, by the status. At most `most`, in the order of the list; none for a whole code. Never throws.
 */
export function suggestCodes(text: string, most: number): readonly ErrorCode[] {
  const typed = text.trim().toLowerCase()
  if (typed.length > 60 || normaliseCode(typed) !== null) return []
  return errorCodes.filter((entry) => fits(entry, typed)).slice(0, most)
}

function fits(entry: ErrorCode, typed: string): boolean {
  const status = /^(?:http\s*)?([1-5]\d\d)$/.exec(typed)?.[1]
  if (status !== undefined) return entry.httpStatus === Number(status)
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/.exec(typed)?.[1] ?? ''
  if (digits.length >= leastDigits && entry.code.startsWith(`0x${digits}`)) return true
  const name = typed.replaceAll(/[\s-]+/g, '_')
  return name.length >= leastLetters && /[a-z]/.test(name) && /^\w+$/.test(name) && nameHas(entry, name)
}

/** `auth` finds …_PROXY_AUTH_REQ; a single part must begin where a word begins. */
function nameHas({ symbol }: ErrorCode, part: string): boolean {
  return symbol !== null && `_${symbol.toLowerCase()}`.includes(`_${part}`)
}
