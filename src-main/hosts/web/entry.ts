import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Access control of the served application. */
export interface Entry {
  /** Part of the printed URL; valid once, so that a URL seen later in a process list or history is useless. */
  readonly key: string
  /** Binds the key to the token of the first page; false for any other page. The same page may repeat the call. */
  open(key: unknown, secret: unknown): boolean
  /** True if this is the token of the admitted page. */
  admits(secret: string | string[] | undefined): boolean
}

/** Creates a one-time key for one page. The page generates the token, so that it is never sent to the page. */
export function oneTimeEntry(): Entry {
  const key = newSessionToken()
  let held: string | null = null
  return {
    key,
    open(given, secret) {
      if (typeof given !== 'string' || typeof secret !== 'string' || !/^[\w-]{43}$/.test(secret)) return false
      if (!isSameToken(given, key)) return false
      held ??= secret
      return isSameToken(secret, held)
    },
    admits: (secret) => held !== null && isSameToken(secret, held)
  }
}

/** 32 random bytes as 43 base64url characters. */
function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in constant time, except for the length, which is not secret. */
function isSameToken(given: string | string[] | undefined, wanted: string): boolean {
  if (typeof given !== 'string') return false
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
