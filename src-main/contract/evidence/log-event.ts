import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { machineIdentity } from './machine-identity.ts'

/** The parts of a scan in their order (MS-WUSP, and the client's logs for the first two). */
export const scanPhase = v.picklist(['location', 'policy', 'connect', 'authorisation', 'sync', 'report'])
export type ScanPhase = v.InferOutput<typeof scanPhase>

/**
 * One line of a client log that says something about a scan against the update server.
 *
 * - `scan-started`, `scan-ended`: the agent's own START/END; `code` on `scan-ended` only when the line carries one
 *   (`0x00000000` is success); `service` if the log states it.
 * - `scan-failed`: a log's own word that the scan failed, with `code`.
 * - `scan-succeeded`: a log's own word that it succeeded.
 * - `request-failed`: a single request failed inside a scan (`code` and/or `httpStatus`, `url`, `proxy` if stated).
 * - `server`: the update server in use (`url`; empty string when the log says there is none).
 * - `server-overwritten`: a domain policy won over ConfigMgr's (`url` of the winner; left out where it names none).
 * - `policy-failed`: the update source could not be set (`code`); `unreadable` where the policy before it could not be read.
 * - `proxy-used`: the proxy a request really used (`proxy`: list as written, empty string for none).
 * - `sup-offered`: one update server the management point offered (`url`; left out where it offered none).
 * - `servers-listed`, `location-answered`: the client's answer to its own request for a server begins with the servers, which
 *   follow as `sup-offered`, and ends by being handed over.
 * - `download-failed`: the content of an update could not be fetched (`code`), which says nothing of the scan.
 * - `install-failed`: an update could not be installed (`code`), which says nothing of the scan either.
 * - `updates-on`, `updates-off`: ConfigMgr's client has software updates switched on or off by its policy.
 * - `not-assigned`: the client belongs to no site.
 * - `registered`, `not-registered`: the client is known to its site, or asks to become so.
 * - `registration-refused`, `registration-not-kept`: its site refused it, or it could not keep that it is known (`code`).
 * - `client-certificate-missing`: the client does not find its own certificate.
 * - `mp-answered`, `mp-failed`: a message to the management point was delivered or not (`url` where it failed,
 *   `code` where WinHTTP gave one).
 * - `mp-distrusted`: the client cannot verify what the management point says, because the site's key changed (`code`).
 * - `http-failed`: ConfigMgr's client noted what became of a request (`httpStatus`, `code`; `url`: the server, where named).
 * - `client-policy-received`, `client-policy-failed`: the client got or applied a policy of ConfigMgr, or could not ask for
 *   them (`code`) or not fetch one.
 * - `client-policy-not-applied`: the client could not apply a policy of ConfigMgr that it has.
 * - `phase-reached`: how far a scan came without a failure (`phase`), once per change.
 */
const logEvent = v.strictObject({
  line: v.number(),
  /** ISO 8601; ends in `Z` if the log states its offset, has no zone when it is the client's local time. */
  at: v.nullable(impersonal),
  kind: v.picklist([
    'scan-started',
    'scan-ended',
    'scan-failed',
    'scan-succeeded',
    'request-failed',
    'server',
    'server-overwritten',
    'policy-failed',
    'proxy-used',
    'sup-offered',
    'servers-listed',
    'location-answered',
    'phase-reached',
    'download-failed',
    'install-failed',
    'updates-on',
    'updates-off',
    'not-assigned',
    'registered',
    'not-registered',
    'registration-refused',
    'registration-not-kept',
    'client-certificate-missing',
    'mp-answered',
    'mp-failed',
    'mp-distrusted',
    'http-failed',
    'client-policy-received',
    'client-policy-failed',
    'client-policy-not-applied'
  ]),
  /** The unchanged line, at most 500 characters. */
  text: personal('text'),
  /** `0x` and eight lower-case hex digits. */
  code: v.optional(impersonal),
  httpStatus: v.optional(v.number()),
  url: v.optional(personal('server-url')),
  proxy: v.optional(personal('hosts')),
  caller: v.optional(personal('word')),
  unreadable: v.optional(v.literal(true)),
  service: v.optional(v.picklist(['wsus', 'microsoft', 'other'])),
  phase: v.optional(scanPhase)
})
export type LogEvent = v.InferOutput<typeof logEvent>

/** Content of both client log formats: events about scans, and the period covered. */
export const logSummary = {
  records: v.number(),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  /**
   * Minutes to add to local time to get UTC (sign as in Windows' bias; Germany in winter: -60); null if the log does
   * not state it.
   */
  biasMinutes: v.nullable(v.number()),
  /** Where the bias changed inside the log: the first UTC time under each one, in order; left out where it never did. */
  biasChanges: v.optional(v.array(v.strictObject({ from: impersonal, minutes: v.number() }))),
  /** Names and ids of the log's own computer; absent if it does not contain any. */
  identity: v.optional(machineIdentity),
  events: v.array(logEvent),
  /** Events left out because there were more than the reader keeps (the newest are kept). */
  dropped: v.number()
}
