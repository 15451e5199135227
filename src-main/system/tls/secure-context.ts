import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { errorCode } from '../time-limit.ts'
import { trustedPems } from './trust-store.ts'

/**
 * TLS context that supports old servers and contains the complete trust store; created once because that is slow. With
 * `newest`, without trusted certificates.
 */
export function lenientContext(newest?: 'TLSv1.2'): SecureContext {
  if (newest !== undefined) return contextOf({ minVersion: 'TLSv1', maxVersion: newest })
  context ??= contextOf({ ca: [...trustedPems()], minVersion: 'TLSv1' })
  return context
}

let context: SecureContext | undefined

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
