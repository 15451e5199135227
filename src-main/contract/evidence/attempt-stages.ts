import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
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
  protocol: v.nullable(impersonal),
  /** RFC 8446 §6 number, read from the wire; null where none was seen. */
  alert: v.nullable(v.number()),
  /** Null where the handshake could not be watched. */
  clientCertificateRequested: v.nullable(v.boolean()),
  /** How it was asked for after a request, as a server does for one directory alone; missing where it was not. */
  askedLater: v.optional(v.picklist(['renegotiation', 'post-handshake'])),
  /** Distinguished names the server accepts client certificates from. */
  acceptedIssuers: v.array(personal('distinguished-name')),
  /** As sent; the first is the server's own. */
  chain: v.array(certificate),
  /** The certificate of this computer's own store that vouches for the chain, where the server did not send it. */
  anchor: v.optional(v.nullable(certificate)),
  trust: v.picklist(['trusted', 'untrusted-root', 'chain-incomplete', 'unknown']),
  nameMatches: v.nullable(v.boolean()),
  durationMs
})
export type TlsResult = v.InferOutput<typeof tlsResult>

/**
 * One HTTP answer, or why there was none; with a status, a success whose body was cut off. Nothing here is judged by
 * prose.
 */
export const httpResult = v.strictObject({
  outcome: v.picklist(['answered', 'no-answer', 'reset', 'malformed', 'unfinished']),
  status: v.nullable(v.number()),
  server: v.nullable(personal('product')),
  via: v.nullable(personal('via')),
  date: v.nullable(impersonal),
  location: v.nullable(personal('redirect')),
  contentType: v.nullable(personal('content-type')),
  proxyAuthenticate: v.array(personal('challenge')),
  wwwAuthenticate: v.array(personal('challenge')),
  /** Bytes read of the body, at most 64 KiB. */
  bytes: v.number(),
  body: v.picklist(['xml', 'html', 'cab', 'text', 'other', 'empty']),
  /** Who spoke, by headers and bytes: `iis` and `http.sys` are the WSUS machine, `proxy` something on the way. */
  answeredBy: v.picklist(['iis', 'http.sys', 'proxy', 'unknown']),
  durationMs
})
export type HttpResult = v.InferOutput<typeof httpResult>
