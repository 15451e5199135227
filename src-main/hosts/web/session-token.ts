import { randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes as 43 base64url characters. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in constant time, except for the length, which is not secret. */
export function isSameToken(given: string | string[] | undefined, wanted: string): boolean {
  if (typeof given !== 'string') return false
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
