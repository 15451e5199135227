import * as v from 'valibot'

/** One request that IIS logged. Times are UTC; `timeTakenMs` in milliseconds. */
const request = v.strictObject({
  line: v.number(),
  at: v.nullable(v.string()),
  method: v.string(),
  path: v.string(),
  query: v.string(),
  clientAddress: v.string(),
  userAgent: v.string(),
  status: v.number(),
  substatus: v.nullable(v.number()),
  win32: v.nullable(v.number()),
  timeTakenMs: v.nullable(v.number())
})

/** A W3C log of the WSUS site: counts of everything, and the newest failed requests to the WSUS directories. */
export const iisLog = v.strictObject({
  records: v.number(),
  fields: v.array(v.string()),
  firstAt: v.nullable(v.string()),
  lastAt: v.nullable(v.string()),
  statuses: v.array(
    v.strictObject({ directory: v.string(), status: v.number(), substatus: v.nullable(v.number()), count: v.number() })
  ),
  /** Newest last, at most 200. */
  failures: v.array(request),
  dropped: v.number()
})
