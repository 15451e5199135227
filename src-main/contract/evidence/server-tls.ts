import * as v from 'valibot'
import { tlsVersion } from './tls-versions.ts'

/** A DWORD; `absent`: the key was read and has none, so that Windows' own default holds. */
const setting = v.union([v.number(), v.literal('absent')])

/** `SCHANNEL\Protocols\<version>\Server`: which TLS versions a computer accepts as a server. */
export const serverTls = v.strictObject({
  versions: v.array(v.strictObject({ version: tlsVersion, enabled: setting, disabledByDefault: setting }))
})
