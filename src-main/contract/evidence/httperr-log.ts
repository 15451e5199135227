import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { silence } from './iis-log.ts'

/** One request that http.sys answered or dropped before IIS saw it; times UTC, null where the log has no such column. */
const httperrRequest = v.strictObject({
  line: v.number(),
  at: v.nullable(impersonal),
  clientAddress: personal('host'),
  serverPort: v.nullable(v.number()),
  method: personal('word'),
  /** Path and query as logged. */
  url: personal('request'),
  status: v.nullable(v.number()),
  siteId: personal('word'),
  /** Reason phrase of http.sys, such as `QueueFull`; never localised. */
  reason: personal('word'),
  queue: personal('queue')
})
export type HttperrRequest = v.InferOutput<typeof httperrRequest>

/**
 * An HTTPERR log of the WSUS computer: counts of all reasons, and the requests that help decide between server and
 * network.
 */
export const httperrLog = v.strictObject({
  records: v.number(),
  fields: v.array(personal('word')),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  reasons: v.array(v.strictObject({ reason: personal('word'), status: v.nullable(v.number()), count: v.number() })),
  /** Requests that failed for a relevant reason (not an expired idle connection), newest last, at most 200. */
  failures: v.array(httperrRequest),
  dropped: v.number(),
  /** Requests that carry a marker of ours, newest last, at most 200. */
  marked: v.array(httperrRequest),
  /** Requests of any reason near a failure of the client; newest last, at most 500. */
  around: v.array(httperrRequest),
  aroundDropped: v.number(),
  silences: v.array(silence),
  /** Requests from the client's own addresses, if known: their number, and the newest 200. */
  ofClient: v.optional(
    v.array(v.strictObject({ address: personal('host'), count: v.number(), newest: v.array(httperrRequest) }))
  )
})
