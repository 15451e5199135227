import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { httpResult, nameResult, tcpResult, tlsResult } from './attempt-stages.ts'

/** The article's three test addresses. */
export const testAddress = v.picklist(['self-update', 'client-web-service', 'simple-auth'])
export type TestAddress = v.InferOutput<typeof testAddress>

/**
 * One request by stage; a stage is null if it was not reached or does not apply.
 * Over a proxy, `name` and `tcp` are the proxy's, and `connect` is its answer to CONNECT (https only).
 */
const attempt = v.strictObject({
  address: testAddress,
  url: personal('text'),
  name: v.nullable(nameResult),
  tcp: v.array(tcpResult),
  connect: v.nullable(httpResult),
  tls: v.nullable(tlsResult),
  http: v.nullable(httpResult),
  durationMs: v.number()
})
export type Attempt = v.InferOutput<typeof attempt>

/**
 * `effective`: the path Windows itself takes, according to the WinHTTP settings and their bypass list. A proxy named by
 * several settings is tried once, under the first of these names. `user-proxy`: the fixed proxy of an account's
 * Internet settings; `pac`: the result of a script.
 */
const accessPath = v.strictObject({
  path: v.picklist(['direct', 'winhttp-proxy', 'user-proxy', 'pac']),
  proxy: v.nullable(personal('hosts')),
  effective: v.boolean(),
  attempts: v.array(attempt)
})
export type AccessPath = v.InferOutput<typeof accessPath>

/** The three test addresses, requested in parallel over every path. */
export const wsusAccess = v.strictObject({
  wsusUrl: personal('text'),
  marker: impersonal,
  paths: v.array(accessPath),
  /** The standard ports beside the configured one, tried when it did not connect. */
  otherPorts: v.array(tcpResult),
  /**
   * Whether an http port with an unexpected answer (400, reset, no HTTP) speaks TLS; null if there was no reason to
   * try.
   */
  tlsOnHttpPort: v.nullable(tlsResult),
  /** Response to plain HTTP of an https port that does not answer TLS; left out if there was no reason to try. */
  httpOnTlsPort: v.optional(httpResult)
})
