import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { machineIdentity } from './machine-identity.ts'

/**
 * What one event of Windows' event log says about a scan and its way to the server; members that it does not tell are left out.
 *
 * - `search-failed`, `search-succeeded`: how a scan ended (`code`), and against which `service`.
 * - `update-service-unreachable`: the agent could not reach its server (16); it says no code.
 * - `connectivity-lost`, `connectivity-restored`: as the agent saw it.
 * - `content-obtained`: an update was downloaded or installed; `content-failed`: it was not (`step`, `code`).
 * - `agent-update-failed`, `agent-stopped`: the agent's own update, or its service asked to end.
 * - `proxy-changed`: the settings of `account` after a change.
 * - `name-unanswered`: no name server answered for `host`.
 * - `transfer-started`, `transfer-ended`: of BITS; code zero is success. `proxy` as used, empty for none.
 * - `transfer-proxy-failed`, `credentials-refused`, `range-refused`, `transfer-service-failed`: why BITS could not transfer;
 *   `credentials-accepted`: a host on the path (`server`) required a sign-in and accepted it.
 * - `chain-failed`: a certificate (`subject`) with what is wrong about it (`errors`, `CERT_TRUST_…`); `chain-refused`: the
 *   verdict on the chain of `server`; `revocation-failed`, `retrieval-failed`: a list or answer that did not come.
 * - `service-failed`, `service-start-changed`: of `windowsService`.
 * - `clock-changed`: by `seconds`; `clock-unsynchronised`: no time source answered.
 * - `tls-failed`: Schannel's `reason`; `alert` by RFC 8446, 6.
 */
export const eventKinds = [
  'search-failed',
  'search-succeeded',
  'update-service-unreachable',
  'connectivity-lost',
  'connectivity-restored',
  'content-obtained',
  'content-failed',
  'agent-update-failed',
  'agent-stopped',
  'proxy-changed',
  'name-unanswered',
  'transfer-started',
  'transfer-ended',
  'transfer-proxy-failed',
  'credentials-accepted',
  'credentials-refused',
  'range-refused',
  'transfer-service-failed',
  'chain-failed',
  'chain-refused',
  'revocation-failed',
  'retrieval-failed',
  'service-failed',
  'service-start-changed',
  'clock-changed',
  'clock-unsynchronised',
  'tls-failed'
] as const

const eventFact = v.strictObject({
  /** ISO 8601; ends in `Z` if the source states the zone, otherwise as the computer showed it. */
  at: v.nullable(impersonal),
  /** Which event of its log, if stated. */
  recordId: v.nullable(v.number()),
  provider: v.picklist([
    'microsoft-windows-windowsupdateclient',
    'microsoft-windows-bits-client',
    'microsoft-windows-wininet-config',
    'microsoft-windows-capi2',
    'microsoft-windows-dns-client',
    'microsoft-windows-time-service',
    'microsoft-windows-kernel-general',
    'service control manager',
    'schannel'
  ]),
  eventId: v.number(),
  kind: v.picklist(eventKinds),
  /** `0x` and eight lower-case hex digits. */
  code: v.optional(impersonal),
  service: v.optional(v.picklist(['wsus', 'microsoft', 'other'])),
  /** The search was at Windows Update or Microsoft Update themselves, not at the Store or another of Microsoft's services. */
  atMicrosoftUpdate: v.optional(v.literal(true)),
  updates: v.optional(v.number()),
  step: v.optional(v.picklist(['download', 'install'])),
  account: v.optional(v.picklist(['system', 'local-service', 'network-service', 'user'])),
  autoDetect: v.optional(v.boolean()),
  autoConfigUrl: v.optional(personal('script-url')),
  proxy: v.optional(personal('hosts')),
  bypass: v.optional(personal('exceptions')),
  host: v.optional(personal('host')),
  url: v.optional(personal('text')),
  job: v.optional(v.picklist(['windows-update', 'configmgr', 'other'])),
  stopped: v.optional(v.boolean()),
  /** Requested authentication scheme, such as NEGOTIATE. */
  scheme: v.optional(personal('word')),
  subject: v.optional(personal('distinguished-name')),
  errors: v.optional(v.array(personal('word'))),
  server: v.optional(personal('host')),
  /** The requesting program, such as svchost.exe for the update agent. */
  process: v.optional(personal('word')),
  /** What Windows did about proxies, such as `NoProxy`. */
  action: v.optional(personal('word')),
  windowsService: v.optional(
    v.picklist([
      'wuauserv',
      'bits',
      'cryptsvc',
      'dnscache',
      'winhttpautoproxysvc',
      'w32time',
      'usosvc',
      'dosvc',
      'ccmexec',
      'trustedinstaller'
    ])
  ),
  seconds: v.optional(v.number()),
  reason: v.optional(
    v.picklist(['alert-received', 'alert-sent', 'no-credentials', 'no-common-cipher', 'untrusted', 'name-mismatch'])
  ),
  alert: v.optional(v.number())
})
export type EventLogFact = v.InferOutput<typeof eventFact>

/** Events of Windows' event log, picked from a file (.evtx) or a text; the newest of each kind, oldest first. */
export const eventLog = v.strictObject({
  form: v.picklist(['evtx', 'xml', 'labelled', 'list', 'table', 'delimited']),
  /** All events that were read, picked or not. */
  records: v.number(),
  /** Number of records, or gaps between them, that could not be read. */
  damaged: v.optional(v.number()),
  firstAt: v.nullable(impersonal),
  lastAt: v.nullable(impersonal),
  identity: v.optional(machineIdentity),
  facts: v.array(eventFact),
  /** Picked events left out because there were more than the reader keeps. */
  dropped: v.number()
})
