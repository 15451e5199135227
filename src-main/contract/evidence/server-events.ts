import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { serverServiceNames } from './server-services.ts'
import { wsusDirectory } from './iis-configuration.ts'

/**
 * What one event of an update server's event log says; members that it does not state are left out.
 *
 * - `pool-disabled`: a pool was switched off until it is started by hand (WAS 5002, 5057, 5059).
 * - `pool-recycled`: its worker process was replaced; `because` of its private memory (5117) or its age (5074).
 * - `worker-failed`: a worker process ended, hung or could not be started (5009, 5010, 5011, 5013, 5021).
 * - `certificate-unusable`: HTTP.sys could not use the certificate of an endpoint (HttpEvent 15021).
 * - `certificate-removed`, `certificate-set`: of an endpoint, by an administrator's process (15300, 15301).
 * - `wsus-component-failing`: WSUS' own health check (12002 to 13042); `wsus-not-started`: 507.
 * - `service-ended`: one of the services that WSUS needs ended or did not start.
 */
export const serverEventKinds = [
  'pool-disabled',
  'pool-recycled',
  'worker-failed',
  'certificate-unusable',
  'certificate-removed',
  'certificate-set',
  'wsus-component-failing',
  'wsus-not-started',
  'service-ended'
] as const

const serverEvent = v.strictObject({
  /** ISO 8601; ends in `Z` if the source states the zone, otherwise as the server showed it. */
  at: v.nullable(impersonal),
  recordId: v.nullable(v.number()),
  provider: v.picklist([
    'microsoft-windows-was',
    'microsoft-windows-httpevent',
    'microsoft-windows-httpservice',
    'windows server update services',
    'service control manager'
  ]),
  eventId: v.number(),
  kind: v.picklist(serverEventKinds),
  pool: v.optional(personal('queue')),
  because: v.optional(v.picklist(['memory', 'age'])),
  /** Of an endpoint; empty where it is a host name's. */
  address: v.optional(personal('host')),
  port: v.optional(v.number()),
  component: v.optional(wsusDirectory),
  service: v.optional(v.picklist(serverServiceNames))
})
export type ServerEvent = v.InferOutput<typeof serverEvent>

/** Events of an update server, picked from a file (.evtx) or a text; the newest of each number, oldest first. */
export const serverEvents = v.strictObject({
  form: v.picklist(['evtx', 'xml', 'labelled', 'list', 'table', 'delimited']),
  records: v.number(),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  /** Computers that the events are of. */
  names: v.array(personal('host')),
  facts: v.array(serverEvent),
  dropped: v.number()
})
