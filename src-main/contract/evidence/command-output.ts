import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * An error printed by a program: a Windows code (`0x` and eight lower-case digits) or an HTTP status; both null if
 * there is only the program's own error number.
 */
export const errorMeaning = v.picklist([
  'name',
  'proxy-name',
  'connection',
  'refused',
  'silent',
  'reset',
  'trust',
  'chain',
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'usage',
  'revoked',
  'revocation',
  'tls',
  'not-tls',
  'client-certificate',
  'proxy',
  'proxy-connection',
  'redirected',
  'unknown-site'
])
export type ErrorMeaning = v.InferOutput<typeof errorMeaning>

const printedError = v.strictObject({
  line: v.number(),
  code: v.nullable(impersonal),
  httpStatus: v.nullable(v.number()),
  /** Meaning of the program's own error number or message; absent if it has none. `proxy`: a proxy sent the answer. */
  meaning: v.optional(errorMeaning),
  /** The host named in the line, lower case. */
  host: v.optional(personal('host')),
  /** The host that the command above was given, lower case; absent where none is seen. */
  asked: v.optional(personal('host')),
  /** The port of what it was given: as written, else that of the scheme; absent where `asked` is. */
  askedPort: v.optional(v.number()),
  /** The unchanged line, at most 500 characters. */
  text: personal('text')
})
export type PrintedError = v.InferOutput<typeof printedError>

/** A connection attempt of Test-NetConnection or another program. `host`: as given to it. */
const triedConnection = v.strictObject({
  line: v.number(),
  host: personal('host'),
  address: v.nullable(personal('host')),
  port: v.number(),
  succeeded: v.boolean(),
  /** The connection was refused; absent if unknown. */
  refused: v.optional(v.boolean())
})
export type TriedConnection = v.InferOutput<typeof triedConnection>

/** Output of console programs, pasted into a file. Its time is unknown, and mostly the computer as well. */
export const commandOutput = v.strictObject({
  tools: v.array(
    // `prose`: no program's output, but a text that mentions codes
    v.picklist([
      'certutil',
      'curl',
      'openssl',
      'test-netconnection',
      'nslookup',
      'sc',
      'get-service',
      'gpresult',
      'error-text',
      'prose'
    ])
  ),
  /** Each code or status once, in order, at most 100. */
  errors: v.array(printedError),
  connections: v.array(triedConnection),
  names: v.array(v.strictObject({ line: v.number(), name: personal('host'), addresses: v.array(personal('host')) })),
  /** `state` as in SERVICE_STATUS: 1 stopped, 4 running. */
  services: v.array(v.strictObject({ line: v.number(), name: personal('word'), state: v.number() })),
  /** Registered update services, as listed by Get-WUServiceManager; `id` lower case. */
  updateServices: v.optional(
    v.array(
      v.strictObject({
        line: v.number(),
        id: personal('text'),
        managed: v.boolean(),
        isDefault: v.boolean(),
        text: personal('text')
      })
    )
  ),
  /** Addresses that are a WSUS according to port or directory, as written. */
  wsusUrls: v.optional(v.array(personal('server-url'))),
  /** Hosts the output names, as written; lower case. */
  hosts: v.array(personal('host'))
})
