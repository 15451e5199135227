import * as v from 'valibot'
import { silence } from './iis-log.ts'

/** One request that http.sys answered or dropped before IIS saw it; times UTC, null where the log has no such column. */
const httperrRequest = v.strictObject({
  line: v.number(),
  at: v.nullable(v.string()),
  clientAddress: v.string(),
  serverPort: v.nullable(v.number()),
  method: v.string(),
  /** Path and query as logged. */
  url: v.string(),
  status: v.nullable(v.number()),
  siteId: v.string(),
  /** http.sys's own word, such as `QueueFull`; never localised. */
  reason: v.string(),
  queue: v.string()
})
export type HttperrRequest = v.InferOutput<typeof httperrRequest>

/** An HTTPERR log of the WSUS machine: counts of all reasons, and the requests that can tell server from network. */
export const httperrLog = v.strictObject({
  records: v.number(),
  fields: v.array(v.string()),
  firstAt: v.nullable(v.string()),
  lastAt: v.nullable(v.string()),
  reasons: v.array(v.strictObject({ reason: v.string(), status: v.nullable(v.number()), count: v.number() })),
  /** Requests that failed for a reason worth telling (not an expired idle connection), newest last, at most 200. */
  failures: v.array(httperrRequest),
  dropped: v.number(),
  /** Requests that carry a marker of ours, newest last, at most 200. */
  marked: v.array(httperrRequest),
  /** Requests of any reason near a failure of the client; newest last, at most 500. */
  around: v.array(httperrRequest),
  aroundDropped: v.number(),
  silences: v.array(silence),
  /** What came from the client's own addresses, where they are known: how often, and the newest 200 requests. */
  ofClient: v.optional(
    v.array(v.strictObject({ address: v.string(), count: v.number(), newest: v.array(httperrRequest) }))
  )
})
