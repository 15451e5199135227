import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** One request that IIS logged. Times are UTC; `timeTakenMs` in milliseconds. */
const iisRequest = v.strictObject({
  line: v.number(),
  at: v.nullable(impersonal),
  method: personal('word'),
  path: personal('text'),
  query: personal('query'),
  clientAddress: personal('host'),
  userAgent: personal('text'),
  status: v.number(),
  substatus: v.nullable(v.number()),
  win32: v.nullable(v.number()),
  timeTakenMs: v.nullable(v.number())
})

export type IisRequest = v.InferOutput<typeof iisRequest>

/** A period without any line, ISO 8601 UTC. */
export const silence = v.strictObject({ from: impersonal, to: impersonal })

/** A W3C log of the WSUS site: counts, and the few requests that help decide between server and network. */
export const iisLog = v.strictObject({
  records: v.number(),
  fields: v.array(personal('word')),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  statuses: v.array(
    v.strictObject({
      directory: personal('web-directory'),
      status: v.number(),
      substatus: v.nullable(v.number()),
      count: v.number()
    })
  ),
  /** Failed requests to the WSUS directories, newest last, at most 200. */
  failures: v.array(iisRequest),
  dropped: v.number(),
  /** Requests that carry a marker of ours, newest last, at most 200. */
  marked: v.array(iisRequest),
  /** Requests to the WSUS directories, of any status, near a failure of the client; newest last, at most 500. */
  around: v.array(iisRequest),
  /** How many more there were near a failure than `around` keeps. */
  aroundDropped: v.number(),
  /** The longest periods of at least ten minutes without a line, at most 50, in order of time. */
  silences: v.array(silence),
  /** Address and port of the server, and the site's id, in the first request to a WSUS directory; absent where unnamed. */
  served: v.optional(
    v.strictObject({ address: personal('host'), port: v.nullable(v.number()), siteId: v.optional(v.number()) })
  ),
  /** Requests from the client's own addresses, if known: their number, and the newest 200. */
  ofClient: v.optional(
    v.array(v.strictObject({ address: personal('host'), count: v.number(), newest: v.array(iisRequest) }))
  )
})
