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
 * `effective`: the way Windows itself would take, by the WinHTTP settings and their bypass list. A proxy named in several
 * places is tried once, under the first of these names. `user-proxy`: the fixed proxy of an account's Internet settings;
 * `pac`: what a script says.
 */
const accessPath = v.strictObject({
  path: v.picklist(['direct', 'winhttp-proxy', 'user-proxy', 'pac']),
  proxy: v.nullable(personal('hosts')),
  effective: v.boolean(),
  attempts: v.array(attempt)
})
export type AccessPath = v.InferOutput<typeof accessPath>

/** The three test addresses, tried at the same time over every path there is. */
export const wsusAccess = v.strictObject({
  wsusUrl: personal('text'),
  marker: impersonal,
  paths: v.array(accessPath),
  /** The standard ports beside the configured one, tried when it did not connect. */
  otherPorts: v.array(tcpResult),
  /** Whether an http port that answered oddly (400, reset, no HTTP at all) speaks TLS; null when there was no reason to ask. */
  tlsOnHttpPort: v.nullable(tlsResult)
})
