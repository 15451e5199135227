import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import type { EventAccount } from '../windows-event.ts'

/** Short names of the services that are kept. */
export type WatchedService =
  | 'wuauserv'
  | 'bits'
  | 'cryptsvc'
  | 'dnscache'
  | 'winhttpautoproxysvc'
  | 'w32time'
  | 'usosvc'
  | 'dosvc'
  | 'ccmexec'
  | 'trustedinstaller'

/** The update service that was asked; null if the event does not name it. */
type AskedService = NonNullable<LogEvent['service']> | null

/** `0x` and eight lower-case hexadecimal digits; null for none. */
type Code = string | null

/**
 * - `search-failed`, `search-succeeded`: how a scan ended, and against which service.
 * - `update-service-unreachable`: the agent could not reach its server (16); without a code.
 * - `connectivity-lost`, `connectivity-restored`: as the agent saw it.
 * - `content-obtained`: an update was downloaded or installed; `content-failed`: it was not.
 * - `agent-update-failed`, `agent-stopped`: the agent's own update, or its service asked to end.
 * - `proxy-changed`: the settings after a change, and whose they are.
 * - `name-unanswered`: no name server answered for a name.
 * - `transfer-started`, `transfer-ended`: of BITS; code zero is success. `proxy` as used: empty for none, null if not stated.
 * - `transfer-proxy-failed`: the proxies a job named did not work; `credentials-accepted`, `credentials-refused`: what `server`,
 *   which may be a proxy, did with the credentials of a job; `range-refused`: the server or a device in between lacks
 *   something of HTTP that BITS needs.
 * - `chain-failed`: a certificate of a chain with what is wrong about it (`CERT_TRUST_…`); `chain-refused`: the verdict on a
 *   server's chain; `revocation-failed`, `retrieval-failed`: a list or answer about revocation that did not come.
 * - `service-failed`, `service-start-changed`: of one of Windows' services.
 * - `clock-changed`: by how many seconds; `clock-unsynchronised`: no time source answered.
 * - `tls-failed`: as reported by Schannel; `alert` by RFC 8446, 6.
 */
export type EventMeaning =
  | ({ readonly kind: 'search-failed'; readonly code: Code } & Search)
  | ({ readonly kind: 'search-succeeded'; readonly updates: number | null } & Search)
  | { readonly kind: 'update-service-unreachable' }
  | { readonly kind: 'connectivity-lost' }
  | { readonly kind: 'connectivity-restored' }
  | { readonly kind: 'content-obtained'; readonly service: AskedService }
  | { readonly kind: 'content-failed'; readonly step: 'download' | 'install'; readonly code: Code }
  | { readonly kind: 'agent-update-failed'; readonly code: Code }
  | { readonly kind: 'agent-stopped' }
  | ({ readonly kind: 'proxy-changed' } & ChangedProxy)
  | { readonly kind: 'name-unanswered'; readonly name: string }
  | { readonly kind: 'transfer-started'; readonly url: string; readonly job: TransferJob }
  | ({ readonly kind: 'transfer-ended' } & EndedTransfer)
  | { readonly kind: 'transfer-proxy-failed'; readonly url: string | null; readonly proxy: string; readonly code: Code }
  | ({ readonly kind: 'credentials-accepted' | 'credentials-refused' } & Challenge)
  | { readonly kind: 'range-refused'; readonly url: string | null }
  | { readonly kind: 'transfer-service-failed'; readonly code: Code }
  | ({ readonly kind: 'chain-failed' } & FailedCertificate)
  | {
      readonly kind: 'chain-refused'
      readonly server: string | null
      readonly code: Code
      readonly process: string | null
    }
  | ({ readonly kind: 'revocation-failed' | 'retrieval-failed' } & FailedRetrieval)
  | { readonly kind: 'service-failed'; readonly service: WatchedService; readonly code: Code }
  | { readonly kind: 'service-start-changed'; readonly service: WatchedService }
  | { readonly kind: 'clock-changed'; readonly seconds: number }
  | { readonly kind: 'clock-unsynchronised'; readonly code: Code }
  | ({ readonly kind: 'tls-failed' } & FailedTls)

interface Search {
  readonly service: AskedService
  /** At Windows Update or Microsoft Update themselves. */
  readonly atMicrosoftUpdate?: true
}

/** Owner of the transfer; names of other jobs are not kept. */
export type TransferJob = 'windows-update' | 'configmgr' | 'other' | null

interface ChangedProxy {
  readonly account: EventAccount | null
  readonly autoDetect: boolean | null
  readonly scriptUrl: string
  readonly proxy: string
  readonly bypass: string
}

interface EndedTransfer {
  readonly url: string | null
  readonly code: Code
  readonly stopped: boolean
  readonly proxy: string | null
  readonly job: TransferJob
}

interface Challenge {
  readonly url: string | null
  /** Whoever asked to sign in: the server of the address, or a proxy. */
  readonly server: string | null
  readonly scheme: string | null
}

interface FailedCertificate {
  readonly subject: string | null
  readonly errors: readonly string[]
  readonly code: Code
  /** The requesting program, such as svchost.exe for the update agent. */
  readonly process: string | null
}

interface FailedRetrieval {
  readonly url: string | null
  readonly subject: string | null
  readonly code: Code
  /** What Windows did about proxies, such as `NoProxy`. */
  readonly action: string | null
  readonly process: string | null
}

interface FailedTls {
  readonly reason:
    'alert-received' | 'alert-sent' | 'no-credentials' | 'no-common-cipher' | 'untrusted' | 'name-mismatch'
  readonly alert: number | null
}

/** The content of one event, and its position. */
export type EventFact = EventMeaning & {
  /** As `WindowsEvent.time`. */
  readonly at: string | null
  readonly provider: string
  readonly eventId: number
  readonly recordId: number | null
}
