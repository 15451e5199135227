import * as v from 'valibot'
import { personal } from '../text-role.ts'

export const tlsVersion = v.picklist(['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'])
/** A version as its key below SCHANNEL\Protocols is named. */
export type TlsVersion = v.InferOutput<typeof tlsVersion>

/**
 * The server's reply to a ClientHello that offers a single version. `refused`: by an alert (its RFC 8446 §6 number),
 * or by answering with an older version. `not-reached`: no connection was made, or a proxy refused the tunnel.
 */
const offer = v.strictObject({
  version: tlsVersion,
  outcome: v.picklist(['accepted', 'refused', 'reset', 'no-answer', 'not-tls', 'not-reached', 'unfinished']),
  alert: v.nullable(v.number()),
  durationMs: v.number()
})
export type TlsOffer = v.InferOutput<typeof offer>

/** Each version offered alone on the path Windows takes; `proxy` is `host:port`, null for direct. */
export const tlsVersions = v.strictObject({
  server: personal('hosts'),
  proxy: v.nullable(personal('hosts')),
  offers: v.array(offer)
})
