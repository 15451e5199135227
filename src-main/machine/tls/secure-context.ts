import { createSecureContext, type SecureContext } from 'node:tls'
import { errorCode } from '../deadline.ts'
import { trustedPems } from './trust-store.ts'

/** A context that talks to old servers too and knows the whole trust store; made once, because that takes a while. */
export function lenientContext(): SecureContext {
  context ??= withOldCiphers() ?? createSecureContext(common())
  return context
}

let context: SecureContext | undefined

const common = () => ({ ca: [...trustedPems()], minVersion: 'TLSv1' as const })

/** OpenSSL offers TLS 1.0 and 1.1 only at security level 0; Electron's engine refuses the notation. */
function withOldCiphers(): SecureContext | null {
  try {
    return createSecureContext({ ...common(), ciphers: 'DEFAULT:@SECLEVEL=0' })
  } catch (error) {
    if (errorCode(error).startsWith('ERR_SSL')) return null
    throw error
  }
}
