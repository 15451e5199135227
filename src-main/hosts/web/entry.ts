import { newSessionToken, isSameToken } from './session-token.ts'

/** Who may use the served application. */
export interface Entry {
  /** Stands in the printed address and opens once: whoever sees it later, in a command line or a history, is too late. */
  readonly key: string
  /** Binds the key to the secret of the page that came first; false for any other page. The same page may ask again. */
  open(key: unknown, secret: unknown): boolean
  /** Whether this is the secret of the page that was let in. */
  admits(secret: string | string[] | undefined): boolean
}

/** One key and, once it was used, one page. The page makes the secret, so that it never travels to the page at all. */
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
