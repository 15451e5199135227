import * as v from 'valibot'
import { personal } from '../text-role.ts'
import { certificate } from './certificate.ts'

/** Every stage: its outcome as one word, and its duration in milliseconds. `unfinished`: the run ended first, so nothing is proven. */
const durationMs = v.number()

export const nameResult = v.strictObject({
  outcome: v.picklist(['resolved', 'not-found', 'no-answer', 'failed', 'unfinished']),
  host: personal('host'),
  addresses: v.array(personal('host')),
  durationMs
})
export type NameResult = v.InferOutput<typeof nameResult>

export const tcpResult = v.strictObject({
  outcome: v.picklist(['connected', 'refused', 'no-answer', 'reset', 'unreachable', 'failed', 'unfinished']),
  address: personal('host'),
  port: v.number(),
  durationMs
})
export type TcpResult = v.InferOutput<typeof tcpResult>

export const tlsResult = v.strictObject({
  outcome: v.picklist(['established', 'not-tls', 'alert', 'no-answer', 'reset', 'failed', 'unfinished']),
  protocol: v.nullable(personal('word')),
  /** RFC 8446 §6 number, read from the connection; null for none. */
  alert: v.nullable(v.number()),
  /** Null if the handshake could not be observed. */
  clientCertificateRequested: v.nullable(v.boolean()),
  /** How a client certificate was requested after the HTTP request, as for a single directory; absent if it was not. */
  askedLater: v.optional(v.picklist(['renegotiation', 'post-handshake'])),
  /** Distinguished names the server accepts client certificates from. */
  acceptedIssuers: v.array(personal('distinguished-name')),
  /** As sent; the first is the server's own. */
  chain: v.array(certificate),
  /** The issuer from this computer's certificate store, if the server did not send it. */
  anchor: v.optional(v.nullable(certificate)),
  trust: v.picklist(['trusted', 'untrusted-root', 'chain-incomplete', 'unknown']),
  /** The root is in a store of this computer that Windows services do not use; left out otherwise. */
  trustedElsewhere: v.optional(v.literal(true)),
  nameMatches: v.nullable(v.boolean()),
  durationMs
})
export type TlsResult = v.InferOutput<typeof tlsResult>

/**
 * One HTTP answer, or why there was none; `outcome` other than `answered` with a status: the body was cut off. No text
 * of an answer is interpreted.
 */
export const httpResult = v.strictObject({
  outcome: v.picklist(['answered', 'no-answer', 'reset', 'malformed', 'unfinished']),
  status: v.nullable(v.number()),
  server: v.nullable(personal('product')),
  via: v.nullable(personal('via')),
  date: v.nullable(personal('word')),
  location: v.nullable(personal('redirect')),
  contentType: v.nullable(personal('content-type')),
  proxyAuthenticate: v.array(personal('challenge')),
  wwwAuthenticate: v.array(personal('challenge')),
  /** Bytes read of the body, at most 64 KiB. */
  bytes: v.number(),
  body: v.picklist(['xml', 'html', 'cab', 'text', 'other', 'empty']),
  /**
   * Who sent the answer, by headers and bytes: `iis` and `http.sys` are the WSUS computer, `proxy` a device in between.
   */
  answeredBy: v.picklist(['iis', 'http.sys', 'proxy', 'unknown']),
  /** The substatus on a page of IIS, 4 of `403.4`; left out where the page names none. */
  substatus: v.optional(v.number()),
  /** HTTP.sys says on its page that no site has this host name; left out otherwise. */
  invalidHostname: v.optional(v.literal(true)),
  /** A device in between says on its page that something was blocked, whatever its status; left out otherwise. */
  blockPage: v.optional(v.literal(true)),
  durationMs
})
export type HttpResult = v.InferOutput<typeof httpResult>
