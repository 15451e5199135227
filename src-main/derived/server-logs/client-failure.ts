import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { isHttpExchange } from '../../knowledge/http-exchanges.ts'
import { collectiveCodes } from '../../knowledge/collective-codes.ts'
import { notMapped } from '../../knowledge/http-status-codes.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { isAnsweredWell, isRequired } from '../access/attempt-outcome.ts'
import { attemptQuote } from '../access/quotes.ts'
import { effectivePath, isUnfinished, type EffectivePath } from '../access/paths.ts'
import { configuredRoute } from '../proxy/configured-route.ts'
import { failureCause } from '../scans/failure-cause.ts'
import { referTo } from '../reference.ts'
import { caseClock } from '../scans/case-clock.ts'
import { winhttpProxy } from '../proxy/winhttp-proxy.ts'
import { isoTime } from '../iso-time.ts'
import { derive, type Derived } from '../derive.ts'
import { markIn } from '../../contract/request-mark.ts'

/**
 * What failed on the client's side and may have left a line on the server's. Times by the server's clock, ISO 8601
 * UTC.
 */
export interface ClientFailure {
  readonly kind: 'live' | 'logged'
  /** Live: the markers of the failed requests, with their numbers. */
  readonly marks: readonly string[]
  readonly from: string
  readonly to: string
  /** The status the client was given; null where no answer came. */
  readonly status: number | null
  readonly code: string | null
  /** `host:port` of the proxy the requests went through; null for none known. */
  readonly proxy: string | null
  /** The failed requests were answered by the web server itself, by its own headers. */
  readonly serverResponded: boolean
  readonly references: readonly [Reference, ...Reference[]]
}

/**
 * `none`: nothing failed. `traceless`: what failed leaves no line, such as a name, a handshake or the proxy.
 * `timeless`: no log has its time in UTC.
 */
export type FailureSeen = ClientFailure | 'none' | 'traceless' | 'timeless'

/** Milliseconds around a logged failure; the scan's requests come before its end. */
const windowMs = 5 * 60_000

/** Live evidence decides where there is any; without it the newest failed scan in the logs. */
export const clientFailure: Derived<FailureSeen> = derive(
  [effectivePath, failureCause, caseClock, winhttpProxy, configuredRoute],
  (evidence) => {
    const access = effectivePath.of(evidence)
    return access === null ? loggedFailure(evidence) : liveFailure(access)
  }
)

function liveFailure(access: EffectivePath): FailureSeen {
  const { envelope, path } = access
  const required = path.attempts.filter(isRequired)
  const failed = required.filter((attempt) => !isAnsweredWell(attempt) && !isUnfinished(attempt))
  if (failed.length === 0) return 'none'
  const [first, ...rest] = failed.filter((attempt) => attempt.http !== null && attempt.http.answeredBy !== 'proxy')
  if (first === undefined) return 'traceless'
  const sent = [first, ...rest]
  const start = Date.parse(envelope.collectedAt ?? '') + skewMs(access)
  if (Number.isNaN(start)) return 'traceless'
  return {
    kind: 'live',
    marks: sent.flatMap((attempt) => markIn(attempt.url) ?? []),
    from: isoTime(start),
    to: isoTime(start + Math.max(envelope.durationMs, ...sent.map((attempt) => attempt.durationMs))),
    status: first.http?.status ?? null,
    code: null,
    proxy: path.proxy,
    serverResponded: sent.some(({ http }) => http?.outcome === 'answered' && http.answeredBy !== 'unknown'),
    references: [
      referTo(envelope, attemptQuote(first, path)),
      ...rest.map((attempt) => referTo(envelope, attemptQuote(attempt, path)))
    ]
  }
}

/** How far the server's clock is ahead of this computer's, by the `Date` of any answer it gave. */
function skewMs({ envelope }: EffectivePath): number {
  const began = Date.parse(envelope.collectedAt ?? '')
  const result = envelope.value.paths
    .flatMap((path) => path.attempts)
    .flatMap(({ http }) => (http === null || http.answeredBy === 'proxy' ? [] : [Date.parse(http.date ?? '')]))
    .find((at) => !Number.isNaN(at))
  if (result === undefined || Number.isNaN(began)) return 0
  // the answer came some seconds after the start of the run; only a larger difference is one of clocks
  const apart = result - began
  return apart < 0 || apart > Math.max(envelope.durationMs, 1_000) * 2 ? apart : 0
}

function loggedFailure(evidence: EvidenceSet): FailureSeen {
  const failure = failureCause.of(evidence)
  if (failure === null) return 'none'
  const { sign, cause } = failure
  const at = Date.parse(sign.at ?? '')
  const isOpen = cause === null && sign.code !== null && collectiveCodes.has(sign.code)
  // a status without an error code may come from a third party or from the server
  if (!isOpen && (cause === null || !(isHttpExchange(cause) || sign.code === notMapped))) return 'traceless'
  if (Number.isNaN(at) || caseClock.of(evidence).quality !== 'utc') return 'timeless'
  return {
    kind: 'logged',
    marks: [],
    from: isoTime(at - windowMs),
    to: isoTime(at + windowMs),
    status: statusOf(sign.httpStatus, sign.code),
    code: sign.code,
    proxy: sign.proxy === null ? proxyBySettings(evidence) : sign.proxy || null,
    serverResponded: false,
    references: [sign.reference]
  }
}

/** The configured proxy, if no log line names one. */
function proxyBySettings(evidence: EvidenceSet): string | null {
  const proxy = winhttpProxy.of(evidence)
  return proxy.state === 'proxy' && configuredRoute.of(evidence) === 'proxy' ? proxy.list : null
}

function statusOf(logged: number | null, code: string | null): number | null {
  if (logged !== null && logged >= 400) return logged
  const nominal = (code === null ? null : codeByValue.get(code)?.httpStatus) ?? null
  // the agent also reports these codes if no answer came
  return nominal === 408 || nominal === 504 ? null : nominal
}
