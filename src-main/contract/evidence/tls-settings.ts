import * as v from 'valibot'
import { readBy } from './registry.ts'
import { tlsVersion } from './tls-versions.ts'

/** A DWORD; `absent`: the place was looked at and has none, so that Windows' own default holds. */
const setting = v.union([v.number(), v.picklist(['absent', 'not-read'])])
export type TlsSetting = v.InferOutput<typeof setting>

/** `SCHANNEL\Protocols\<version>\Client`. */
const schannel = v.strictObject({ version: tlsVersion, enabled: setting, disabledByDefault: setting })

/** Which TLS versions this computer lets its own connections use; `wow64` is the view of 32-bit programs. */
export const tlsSettings = v.strictObject({
  readBy,
  /** `DefaultSecureProtocols` of WinHTTP, a sum of one bit for each version. */
  secureProtocols: v.strictObject({ native: setting, wow64: setting }),
  schannel: v.array(schannel)
})
