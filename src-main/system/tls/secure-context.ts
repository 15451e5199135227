import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { errorCode } from '../time-limit.ts'
import { trustedPems } from './trust-store.ts'

/**
 * TLS context that supports old servers and contains the complete trust store; created once for each reading of the store because that is slow. With
 * `newest`, without trusted certificates.
 */
export function lenientContext(newest?: 'TLSv1.2'): SecureContext {
  if (newest !== undefined) return contextOf({ minVersion: 'TLSv1', maxVersion: newest })
  const pems = trustedPems()
  if (made?.pems !== pems) made = { pems, context: contextOf({ ca: [...pems], minVersion: 'TLSv1' }) }
  return made.context
}

let made: { readonly pems: readonly string[]; readonly context: SecureContext } | undefined

function contextOf(options: SecureContextOptions): SecureContext {
  return withOldCiphers(options) ?? createSecureContext(options)
}

/** OpenSSL offers TLS 1.0 and 1.1 only at security level 0; BoringSSL in Electron rejects this notation. */
function withOldCiphers(options: SecureContextOptions): SecureContext | null {
  try {
    return createSecureContext({ ...options, ciphers: 'DEFAULT:@SECLEVEL=0' })
  } catch (error) {
    if (errorCode(error).startsWith('ERR_SSL')) return null
    throw error
  }
}
