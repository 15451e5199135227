import type { StepId } from '../../src-main/contract/check.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { TestAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import type {
  KnownProgress,
  PlanProgress,
  ProbeProgress,
  Progress,
  RequestProgress,
  WatchProgress
} from '../../src-main/service/api.ts'
import type { FilesReading } from '../host/selected-files.ts'

/** A run as far as it has reported; times are on the clock of the page, in milliseconds. */
export interface Running {
  /** One entry per probe, the newest state wins; `at`: when it first reported. */
  readonly heard: readonly (ProbeProgress & { readonly at: number })[]
  readonly requests: readonly AskedRequest[]
  /** Null: the host does not say. */
  readonly plan: PlanProgress | null
  readonly known: KnownProgress | null
  readonly cancelling: boolean
  /** Null: no files are read, or not any more. */
  readonly reading: FilesReading | null
  /** The one step that is checked again; null where everything is. */
  readonly step: StepId | null
  /** The last round of watching; left out where nothing is watched. */
  readonly watched?: WatchProgress
  readonly began: number
}

/** One test address over one kind of path; there may be several proxies. */
export interface AskedRequest {
  readonly address: TestAddress
  readonly proxied: boolean
  readonly connected: boolean
  readonly asked: number
  /** Those that ended: status in HTTP, null for no answer. */
  readonly ended: readonly { readonly httpStatus: number | null; readonly durationMs: number }[]
  readonly at: number
}

export function newRun(began: number, step: StepId | null, reading: FilesReading | null): Running {
  return { heard: [], requests: [], plan: null, known: null, cancelling: false, reading, step, began }
}

export function withProgress(running: Running, progress: Progress, now: number): Running {
  switch (progress.state) {
    case 'reading':
      return { ...running, reading: progress }
    case 'watching':
      return { ...running, watched: progress }
    case 'planned':
      return { ...running, plan: progress }
    case 'known':
      return { ...running, known: progress }
    case 'request':
      return { ...running, requests: withRequest(running.requests, progress, now) }
    default:
      return { ...running, heard: withProbe(running.heard, progress, now), reading: null }
  }
}

function withProbe(heard: Running['heard'], progress: ProbeProgress, now: number): Running['heard'] {
  const known = heard.some(({ probe }) => probe === progress.probe)
  return known
    ? heard.map((item) => (item.probe === progress.probe ? { ...progress, at: item.at } : item))
    : [...heard, { ...progress, at: now }]
}

function withRequest(
  requests: Running['requests'],
  { address, proxied, stage, httpStatus, durationMs }: RequestProgress,
  now: number
): Running['requests'] {
  const isSame = (item: AskedRequest): boolean => item.address === address && item.proxied === proxied
  const none: AskedRequest = { address, proxied, connected: false, asked: 0, ended: [], at: now }
  const before = requests.find(isSame) ?? none
  const after: AskedRequest = {
    ...before,
    connected: before.connected || stage === 'connected',
    asked: before.asked + (stage === 'asked' ? 1 : 0),
    ended: stage === 'answered' || stage === 'ended' ? [...before.ended, { httpStatus, durationMs }] : before.ended
  }
  return before === none ? [...requests, after] : requests.map((item) => (isSame(item) ? after : item))
}

/** How far a probe is; null for one that has not reported. Skipped counts as no answer. */
export function heardState({ heard }: Running, probe: ProbeId): 'running' | 'collected' | 'other' | null {
  const state = heard.find((item) => item.probe === probe)?.state
  if (state === undefined) return null
  return state === 'running' || state === 'collected' ? state : 'other'
}

/** Time since the beginning, and when everything ends at the latest, in milliseconds; null where the host names no limits. */
export function runTime({ began, plan, heard }: Running, now: number): { elapsedMs: number; untilMs: number | null } {
  const elapsedMs = Math.max(0, now - began)
  if (plan === null) return { elapsedMs, untilMs: null }
  const ends = plan.probes.map(({ probe, timeoutMs }) => {
    const item = heard.find((candidate) => candidate.probe === probe)
    // one that waits for another has its whole time before it
    if (item === undefined) return elapsedMs + timeoutMs
    return item.state === 'running' ? item.at - began + timeoutMs : 0
  })
  return { elapsedMs, untilMs: Math.min(plan.limitMs, Math.max(elapsedMs, ...ends)) }
}
