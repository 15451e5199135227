import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * What one line of a log of the site server, the software update point or WSUS says.
 *
 * - `connection-attempted`, `connection-succeeded`: to the WSUS of `host`, `port` and `ssl` as the console has them.
 * - `configuration-state`: 0 none, 1 pending, 2 success, 3 failed, 4 subscription pending.
 * - `request-refused`: the server answered with `httpStatus`.
 * - `connection-refused`, `transport-closed`, `trust-failed`: no connection, no TLS session, certificate not trusted.
 * - `not-administrator`, `console-missing`, `sync-failed`: administration only; no client notices.
 * - `healthy`, `unhealthy`: result of the control manager's own check.
 * - `soap-limit`: a request was refused because of `parameter`.
 * - `worker-started`, `worker-aborted`: of ClientWebService.
 * - `check-failed`: WSUS' own check of `parameter` failed.
 * - `setup-succeeded`, `setup-failed`: of the role.
 */
export const serverLogKinds = [
  'connection-attempted',
  'connection-succeeded',
  'configuration-state',
  'request-refused',
  'connection-refused',
  'transport-closed',
  'trust-failed',
  'not-administrator',
  'console-missing',
  'sync-failed',
  'healthy',
  'unhealthy',
  'soap-limit',
  'worker-started',
  'worker-aborted',
  'check-failed',
  'setup-succeeded',
  'setup-failed'
] as const

const serverLogFact = v.strictObject({
  line: v.number(),
  /** ISO 8601; ends in `Z` if the log states its offset, otherwise local time of that server. */
  at: v.nullable(impersonal),
  kind: v.picklist(serverLogKinds),
  /** The line, at most 500 characters. */
  text: personal('text'),
  host: v.optional(personal('host')),
  port: v.optional(v.number()),
  ssl: v.optional(v.boolean()),
  state: v.optional(v.number()),
  httpStatus: v.optional(v.number()),
  parameter: v.optional(personal('word'))
})
export type ServerLogFact = v.InferOutput<typeof serverLogFact>

/** A log of the site server, the software update point or WSUS; it says nothing of the client's clock or identity. */
export const serverLog = v.strictObject({
  log: v.picklist(['WCM', 'WSUSCtrl', 'wsyncmgr', 'SUPSetup', 'SoftwareDistribution', 'other']),
  records: v.number(),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  /** The newest, at most 500. */
  facts: v.array(serverLogFact),
  dropped: v.number()
})
