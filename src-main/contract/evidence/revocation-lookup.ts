import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * What an address gave. `fetched`: a list that can be read, or any answer of a responder or of the place of the issuer's
 * certificate. `not-a-list`: an answer with status 200 that is no revocation list. `refused`: an HTTP status other than 200.
 * `not-asked`: not a web address, or beyond the limit of addresses. `unfinished`: the run ended first.
 */
const outcome = v.picklist([
  'fetched',
  'not-a-list',
  'refused',
  'name-unresolved',
  'no-connection',
  'no-answer',
  'tls-failed',
  'not-asked',
  'unfinished'
])

const lookup = v.strictObject({
  kind: v.picklist(['list', 'responder', 'issuer']),
  address: personal('script-url'),
  /** The certificate that names the address. */
  subject: personal('distinguished-name'),
  /** `host:port`; null for direct. */
  proxy: v.nullable(personal('hosts')),
  outcome,
  status: v.nullable(v.number()),
  /** True for an answer, or a failed tunnel, of the proxy itself. */
  byProxy: v.boolean(),
  /** Times of the list, ISO 8601 UTC; null for others, and where the list names none. */
  thisUpdate: v.nullable(impersonal),
  nextUpdate: v.nullable(impersonal),
  durationMs: v.number()
})
export type RevocationLookup = v.InferOutput<typeof lookup>

/**
 * The addresses that the certificates of the server's chain name for their revocation, asked over the system's proxy as Windows
 * services do. The root is left out: Windows does not look up its revocation.
 */
export const revocationLookup = v.strictObject({ lookups: v.array(lookup) })
