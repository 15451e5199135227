import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { FleetLine } from '../contract/fleet-line.ts'
import { clientAddresses } from '../derived/server-logs/client-addresses.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import { clientKeys, type Hash, supKey } from './keys.ts'
import { clientSubnets } from './client-subnets.ts'

/** A diagnosed case. */
export interface FleetSession {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/** Options of a fleet line. */
export interface FleetChoice {
  /** SHA-256 as lower-case hex; at least 16 digits are used. */
  readonly hash: Hash
  /** Omits the server name as well (`--redact`). */
  readonly hideNames: boolean
}

const mostCodes = 6
const mostAlso = 8

/** Content of a client's line; depends only on the case. */
export function fleetFacts({ diagnosis, evidence }: FleetSession, { hash, hideNames }: FleetChoice): FleetLine {
  const { verdict, failover, wsus } = diagnosis
  const judged = evidenceOfChosenMachine(diagnosis, evidence)
  const results = diagnosis.steps.flatMap((step) => step.results)
  const also = results.flatMap((result) =>
    result.outcome === 'found' && result.severity !== 'hint' && result.check !== verdict.cause
      ? [word(result.check)]
      : []
  )
  const codes = diagnosis.codes.map(({ code }) => code.toLowerCase()).filter((code) => /^0x[0-9a-f]{8}$/.test(code))
  const { names, client, sus } = clientKeys(judged, hash)
  const addresses = clientAddresses.of(evidenceSet(judged))
  const own = { names: diagnosis.client === null ? names : [...names, diagnosis.client.name], addresses }
  return {
    ...noResult,
    version: versionText(diagnosis.tool.version),
    at: moment(diagnosis.collectedAt),
    state: verdict.outcome,
    cause: verdict.cause === null ? null : word(verdict.cause),
    step: verdict.step,
    side: verdict.side,
    confidence: verdict.confidence,
    codes: codes.slice(0, mostCodes),
    also: also.slice(0, mostAlso),
    leftOut: Math.max(0, codes.length - mostCodes) + Math.max(0, also.length - mostAlso),
    sup: wsus === null ? null : supKey(wsus.url, own, { hash, hidden: hideNames }),
    subnets: [...clientSubnets(addresses)],
    build: buildOf(diagnosis.client?.os ?? ''),
    failover: failover.state,
    dueAt: failover.state === 'due' ? moment(failover.dueByTries) : null,
    client,
    sus,
    undecided: results.filter((result) => result.outcome === 'undecided').length,
    crashed: results.filter((result) => result.outcome === 'crashed').length,
    ...runTimes(judged)
  }
}

/**
 * Line of a run without verdict: `reason` for scripts, `detail` for support, never a message, which may contain a path.
 */
export function failedFacts(
  version: string,
  at: string | null,
  reason: NonNullable<FleetLine['error']>,
  detail: string | null
): FleetLine {
  const short = detail?.replaceAll(/[^A-Za-z0-9_]/g, '').slice(0, 40) ?? ''
  return {
    ...noResult,
    version: versionText(version),
    at: moment(at),
    error: reason,
    detail: short === '' ? null : short
  }
}

const noResult: FleetLine = {
  schema: 'sup-doctor/fleet@1',
  version: '0',
  at: null,
  state: 'failed',
  error: null,
  detail: null,
  cause: null,
  step: null,
  side: null,
  confidence: null,
  codes: [],
  also: [],
  leftOut: 0,
  sup: null,
  subnets: [],
  build: null,
  failover: null,
  dueAt: null,
  client: null,
  sus: null,
  undecided: 0,
  crashed: 0,
  durationMs: 0,
  slowest: null,
  slowestMs: 0
}

function word(id: string): string {
  return id.replaceAll(/[^a-z0-9-]/g, '').slice(0, 60) || 'unnamed'
}

function versionText(version: string): string {
  return version.replaceAll(/[^0-9A-Za-z.+-]/g, '').slice(0, 40) || '0'
}

/** Null for invalid times, which a saved case may contain. */
function moment(iso: string | null): string | null {
  return iso !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(iso) ? iso : null
}

/** Build number from a name such as `Windows 11 Pro (10.0.26100)`. */
function buildOf(os: string): string | null {
  return /windows/i.test(os) ? (/\b\d{1,5}\.\d{1,6}\.\d{1,6}(?:\.\d{1,6})?\b/.exec(os)?.[0] ?? null) : null
}

/**
 * Duration of the live part in milliseconds, from the start of the first probe to the end of the last one, and the
 * slowest probe.
 */
function runTimes(evidence: readonly Evidence[]): {
  durationMs: number
  slowest: string | null
  slowestMs: number
} {
  const live = evidence.flatMap(({ origin, probe, collectedAt, durationMs }) => {
    const began = origin === 'live' && collectedAt !== null ? Date.parse(collectedAt) : NaN
    return Number.isFinite(began) && durationMs >= 0 ? [{ probe, began, durationMs }] : []
  })
  if (live.length === 0) return { durationMs: 0, slowest: null, slowestMs: 0 }
  const began = live.reduce((least, item) => Math.min(least, item.began), Infinity)
  const ended = live.reduce((most, item) => Math.max(most, item.began + item.durationMs), 0)
  const slowest = live.reduce((most, item) => (item.durationMs > most.durationMs ? item : most))
  return { durationMs: whole(ended - began), slowest: slowest.probe, slowestMs: whole(slowest.durationMs) }
}

/** Integer without exponent. */
function whole(ms: number): number {
  return Math.min(Math.round(ms), 999_999_999)
}
