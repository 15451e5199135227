import { randomBytes, timingSafeEqual } from 'node:crypto'

/** Access control of the served application. */
export interface Entry {
  /** Part of the printed URL; valid once, so that a URL seen later in a process list or history is useless. */
  readonly oneTimeKey: string
  /** Binds the key to the token of the first page; false for any other page. The same page may repeat the call. */
  open(oneTimeKey: unknown, sessionToken: unknown): boolean
  /** True if this is the token of the admitted page. */
  admits(sessionToken: string | string[] | undefined): boolean
}

/** Creates a one-time key for one page. The page generates the token, so that it is never sent to the page. */
export function oneTimeEntry(): Entry {
  const oneTimeKey = newSessionToken()
  let admitted: string | null = null
  return {
    oneTimeKey,
    open(received, sessionToken) {
      if (typeof received !== 'string' || typeof sessionToken !== 'string' || !/^[\w-]{43}$/.test(sessionToken))
        return false
      if (!isSameToken(received, oneTimeKey)) return false
      admitted ??= sessionToken
      return isSameToken(sessionToken, admitted)
    },
    admits: (sessionToken) => admitted !== null && isSameToken(sessionToken, admitted)
  }
}

/** 32 random bytes as 43 base64url characters. */
function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in constant time, except for the length, which is not secret. */
function isSameToken(received: string | string[] | undefined, wanted: string): boolean {
  if (typeof received !== 'string') return false
  const a = Buffer.from(received)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
