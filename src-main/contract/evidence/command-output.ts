import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * An error a program printed: a Windows code (`0x` and eight lower-case digits) or an HTTP status where one stands
 * there; both null where only the program's own number says it.
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
  'revocation',
  'tls',
  'not-tls',
  'client-certificate',
  'proxy',
  'proxy-connection'
])
export type ErrorMeaning = v.InferOutput<typeof errorMeaning>

const printedError = v.strictObject({
  line: v.number(),
  code: v.nullable(impersonal),
  httpStatus: v.nullable(v.number()),
  /** What the program's own number or sentence says; left out where there is none, `proxy`: who answered is one. */
  meaning: v.optional(errorMeaning),
  /** The host it is about, where the line names it; lower case. */
  host: v.optional(personal('host')),
  /** The line as it was, at most 500 characters. */
  text: personal('text')
})
export type PrintedError = v.InferOutput<typeof printedError>

/** One attempt of Test-NetConnection or of another program. `host`: as it was asked for. */
const triedConnection = v.strictObject({
  line: v.number(),
  host: personal('host'),
  address: v.nullable(personal('host')),
  port: v.number(),
  succeeded: v.boolean(),
  /** The other end refused; left out where nothing tells. */
  refused: v.optional(v.boolean())
})
export type TriedConnection = v.InferOutput<typeof triedConnection>

/** What console programs printed, pasted into a file; nothing here tells when, and seldom on which computer. */
export const commandOutput = v.strictObject({
  tools: v.array(
    v.picklist(['certutil', 'curl', 'openssl', 'test-netconnection', 'nslookup', 'sc', 'gpresult', 'error-text'])
  ),
  /** Each code or status once, in order, at most 100. */
  errors: v.array(printedError),
  connections: v.array(triedConnection),
  names: v.array(v.strictObject({ line: v.number(), name: personal('host'), addresses: v.array(personal('host')) })),
  /** `state` as the service controller counts: 1 stopped, 4 running. */
  services: v.array(v.strictObject({ line: v.number(), name: impersonal, state: v.number() })),
  /** The update services a computer knows, as Get-WUServiceManager lists them; `id` lower case. */
  updateServices: v.optional(
    v.array(
      v.strictObject({
        line: v.number(),
        id: impersonal,
        managed: v.boolean(),
        isDefault: v.boolean(),
        text: personal('text')
      })
    )
  ),
  /** Addresses that by port or directory can only be a WSUS, as written. */
  wsusUrls: v.optional(v.array(personal('server-url'))),
  /** Hosts the output names, as written; lower case. */
  hosts: v.array(personal('host'))
})
