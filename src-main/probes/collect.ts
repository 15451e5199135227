import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import {
  ProbeFailure,
  ProbeSkipped,
  type FromFile,
  type Probe,
  type RequestReport,
  type SeveralProbe
} from '../contract/probe.ts'

/** A probe with erased value type. */
export type AnyProbe<M> = Probe<ProbeId, M>

/** The same for a probe that returns several envelopes. */
type Runnable<M> = AnyProbe<M> | SeveralProbe<ProbeId, M>

/** Options of a run. */
export interface CollectOptions<M> {
  readonly probes: readonly Runnable<M>[]
  readonly system: M
  /** Existing evidence (answers, files); available to probes and first in the result. */
  readonly collected: readonly Evidence[]
  /** Probes to repeat, together with their prerequisites; other evidence in `collected` is kept. Default: every probe. */
  readonly only?: ReadonlySet<ProbeId>
  readonly now: () => Date
  /** Cancels the run or ends it at its time limit; probes may still return partial results. */
  readonly signal: AbortSignal
  readonly onProgress: (probe: ProbeId, state: 'running' | Evidence['status'], durationMs: number) => void
  /** Before the first probe begins: all that will run, each with its time limit in milliseconds. */
  readonly onPlan?: (probes: readonly { readonly probe: ProbeId; readonly timeoutMs: number }[]) => void
  /** What one probe brought, as soon as it did. */
  readonly onEvidence?: (evidence: readonly Evidence[]) => void
  readonly onRequest?: (request: RequestReport) => void
}

/** Milliseconds for returning partial results after an abort. */
const graceMs = 400

/** Runs all probes in parallel, each as soon as its prerequisites are available. Never rejects. */
export async function collect<M>(options: CollectOptions<M>): Promise<readonly Evidence[]> {
  const running = new Map<ProbeId, Promise<readonly Evidence[]>>()
  const probes = options.only === undefined ? options.probes : withPrerequisites(options.probes, options.only)
  const collected =
    options.only === undefined
      ? options.collected
      : options.collected.filter((envelope) => !collectedAnew(envelope, probes))
  const ordered = inOrder(probes)
  options.onPlan?.(ordered.map(({ id, timeoutMs }) => ({ probe: id, timeoutMs })))
  for (const probe of ordered) {
    const before = probe.after.flatMap((id) => running.get(id) ?? [])
    const item = Promise.all(before).then((envelopes) => run(probe, [...collected, ...envelopes.flat()], options))
    running.set(probe.id, item)
  }
  return [...collected, ...(await Promise.all(running.values())).flat()]
}

/** Adds the prerequisites of the requested probes, so that these use current settings. */
function withPrerequisites<M>(probes: readonly Runnable<M>[], only: ReadonlySet<ProbeId>): readonly Runnable<M>[] {
  const wanted = new Set(only)
  for (const probe of inOrder(probes).toReversed())
    if (wanted.has(probe.id)) probe.after.forEach((id) => wanted.add(id))
  return probes.filter((probe) => wanted.has(probe.id))
}

/** True for live evidence of a probe that runs again; two results of one probe would contradict each other. */
function collectedAnew<M>(envelope: Evidence, probes: readonly Runnable<M>[]): boolean {
  return envelope.origin === 'live' && probes.some((probe) => probe.id === envelope.probe)
}

/** Sorts prerequisites first; the list is short enough for a few passes. */
function inOrder<M>(probes: readonly Runnable<M>[]): readonly Runnable<M>[] {
  const ids = new Set(probes.map((probe) => probe.id))
  const placed: Runnable<M>[] = []
  let rest = [...probes]
  while (rest.length > 0) {
    const ready = rest.filter((probe) => probe.after.every((id) => !ids.has(id) || placed.some((p) => p.id === id)))
    if (ready.length === 0) throw new Error(`probes wait for each other: ${rest.map((probe) => probe.id).join(', ')}`)
    placed.push(...ready)
    rest = rest.filter((probe) => !ready.includes(probe))
  }
  return placed
}

/** The only place where a probe's failure is caught and converted to evidence. */
async function run<M>(
  probe: Runnable<M>,
  collected: readonly Evidence[],
  options: CollectOptions<M>
): Promise<readonly Evidence[]> {
  const began = options.now()
  // keeps the process alive: a hanging probe may hold nothing else open
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort('timed-out'), probe.timeoutMs)
  const signal = AbortSignal.any([options.signal, limit.signal])
  options.onProgress(probe.id, 'running', 0)
  const outcome = await unlessGivenUp(settled(probe, options, signal, collected), signal)
  clearTimeout(timer)
  const durationMs = options.now().getTime() - began.getTime()
  const reason = options.signal.aborted && !limit.signal.aborted ? abortReason(options.signal) : null
  const ended = outcome === 'given-up' ? lateOutcome(reason) : outcome
  const outcomes = ended.status === 'several' ? ended.files : [{ source: null, ...ended }]
  options.onProgress(
    probe.id,
    outcomes.some((candidate) => candidate.status === 'collected') ? 'collected' : (outcomes[0]?.status ?? 'skipped'),
    durationMs
  )
  const common = { probe: probe.id, collectedAt: began.toISOString(), durationMs, origin: 'live' }
  // values and id come from the same probe
  const evidence = outcomes.map((item) => ({ ...common, ...item }) as Evidence)
  options.onEvidence?.(evidence)
  return evidence
}

type Outcome =
  | { readonly status: 'collected'; readonly value: unknown }
  | { readonly status: 'failed'; readonly reason: ProbeFailure['reason']; readonly detail: string }
  | { readonly status: 'skipped'; readonly reason: ProbeSkipped['reason'] }
type Several = { readonly status: 'several'; readonly files: readonly FromFile<ProbeId>[] }

async function settled<M>(
  probe: Runnable<M>,
  { system, onRequest }: CollectOptions<M>,
  signal: AbortSignal,
  collected: readonly Evidence[]
): Promise<Outcome | Several | 'given-up'> {
  try {
    if ('collectEach' in probe) {
      const files = await probe.collectEach(system, signal, collected)
      return files.length === 0 ? { status: 'skipped', reason: 'not-applicable' } : { status: 'several', files }
    }
    return { status: 'collected', value: await probe.collect(system, signal, collected, onRequest) }
  } catch (error) {
    if (error instanceof ProbeSkipped) return { status: 'skipped', reason: error.reason }
    if (error instanceof ProbeFailure) return { status: 'failed', reason: error.reason, detail: error.message }
    // an exception caused by the abort is not a crash
    if (signal.aborted) return 'given-up'
    return { status: 'failed', reason: 'crashed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Removes its listener and timer, because the signal outlives many probes. */
async function unlessGivenUp<T>(work: Promise<T>, signal: AbortSignal): Promise<T | 'given-up'> {
  let grace: NodeJS.Timeout | undefined
  let later: () => void = () => undefined
  const givenUp = new Promise<'given-up'>((resolve) => {
    later = () => {
      grace = setTimeout(() => resolve('given-up'), graceMs)
    }
  })
  if (signal.aborted) later()
  else signal.addEventListener('abort', later, { once: true })
  try {
    return await Promise.race([work, givenUp])
  } finally {
    clearTimeout(grace)
    signal.removeEventListener('abort', later)
  }
}

/** `cancelled` by the technician; anything else is the time limit of the run. */
function abortReason(signal: AbortSignal): 'cancelled' | 'timed-out' {
  return signal.reason === 'cancelled' ? 'cancelled' : 'timed-out'
}

function lateOutcome(reason: 'cancelled' | 'timed-out' | null): Outcome {
  if (reason === 'cancelled') return { status: 'skipped', reason: 'cancelled' }
  return { status: 'failed', reason: 'timed-out', detail: 'no answer within the time limit' }
}
