import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import { ProbeFailure, ProbeSkipped, type FromFile, type Probe, type SeveralProbe } from '../contract/probe.ts'

/** A probe with its value type forgotten: the engine only carries what it brings. */
export type AnyProbe<M> = Probe<ProbeId, M>

/** One that brings several envelopes, likewise. */
type Runnable<M> = AnyProbe<M> | SeveralProbe<ProbeId, M>

export interface CollectOptions<M> {
  readonly probes: readonly Runnable<M>[]
  readonly machine: M
  /** Evidence that is there already (answers, files); probes see it, and it stands first in the result. */
  readonly given: readonly Evidence[]
  /** Only these, and what they build on, are asked anew; what else `given` brings stays as it was. Left out: every probe. */
  readonly only?: ReadonlySet<ProbeId>
  readonly now: () => Date
  /** Cancels the run, or ends it when its time is up; a probe that respects it may still bring what it has. */
  readonly signal: AbortSignal
  readonly onProgress: (probe: ProbeId, state: 'running' | Evidence['status'], durationMs: number) => void
}

/** How long a probe may take to hand over what it has once it was told to stop. */
const graceMs = 400

/** Runs every probe as soon as what it builds on is there, all others at the same time. Never rejects. */
export async function collect<M>(options: CollectOptions<M>): Promise<readonly Evidence[]> {
  const running = new Map<ProbeId, Promise<readonly Evidence[]>>()
  const probes = options.only === undefined ? options.probes : withPrerequisites(options.probes, options.only)
  const given =
    options.only === undefined ? options.given : options.given.filter((envelope) => !collectedAnew(envelope, probes))
  for (const probe of inOrder(probes)) {
    const before = probe.after.flatMap((id) => running.get(id) ?? [])
    const item = Promise.all(before).then((envelopes) => run(probe, [...given, ...envelopes.flat()], options))
    running.set(probe.id, item)
  }
  return [...given, ...(await Promise.all(running.values())).flat()]
}

/** A setting that changed shows only where whatever is built on it is asked with the new one. */
function withPrerequisites<M>(probes: readonly Runnable<M>[], only: ReadonlySet<ProbeId>): readonly Runnable<M>[] {
  const wanted = new Set(only)
  for (const probe of inOrder(probes).toReversed())
    if (wanted.has(probe.id)) probe.after.forEach((id) => wanted.add(id))
  return probes.filter((probe) => wanted.has(probe.id))
}

/** Two answers of the same probe would contradict each other. */
function collectedAnew<M>(envelope: Evidence, probes: readonly Runnable<M>[]): boolean {
  return envelope.origin === 'live' && probes.some((probe) => probe.id === envelope.probe)
}

/** What a probe builds on comes first; the list is short, so a few passes do. */
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

/** The one place where a probe's failure is caught and made into evidence. */
async function run<M>(
  probe: Runnable<M>,
  given: readonly Evidence[],
  options: CollectOptions<M>
): Promise<readonly Evidence[]> {
  const began = options.now()
  // a timer that keeps the process: a probe may hang without holding anything open
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort('timed-out'), probe.timeoutMs)
  const signal = AbortSignal.any([options.signal, limit.signal])
  options.onProgress(probe.id, 'running', 0)
  const outcome = await unlessGivenUp(settled(probe, options.machine, signal, given), signal)
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
  // the values belong to this probe's id: both come from the same probe object
  return outcomes.map((item) => ({ ...common, ...item }) as Evidence)
}

type Outcome =
  | { readonly status: 'collected'; readonly value: unknown }
  | { readonly status: 'failed'; readonly reason: ProbeFailure['reason']; readonly detail: string }
  | { readonly status: 'skipped'; readonly reason: ProbeSkipped['reason'] }
type Several = { readonly status: 'several'; readonly files: readonly FromFile<ProbeId>[] }

async function settled<M>(
  probe: Runnable<M>,
  machine: M,
  signal: AbortSignal,
  given: readonly Evidence[]
): Promise<Outcome | Several | 'given-up'> {
  try {
    if ('collectEach' in probe) {
      const files = await probe.collectEach(machine, signal, given)
      return files.length === 0 ? { status: 'skipped', reason: 'not-applicable' } : { status: 'several', files }
    }
    return { status: 'collected', value: await probe.collect(machine, signal, given) }
  } catch (error) {
    if (error instanceof ProbeSkipped) return { status: 'skipped', reason: error.reason }
    if (error instanceof ProbeFailure) return { status: 'failed', reason: error.reason, detail: error.message }
    // what a door throws because it was told to stop is no crash
    if (signal.aborted) return 'given-up'
    return { status: 'failed', reason: 'crashed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Leaves neither a timer nor a listener behind: the run's signal may outlive many probes. */
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

/** `cancel` by the technician, anything else is the end of the run's time. */
function abortReason(signal: AbortSignal): 'cancelled' | 'timed-out' {
  return signal.reason === 'cancelled' ? 'cancelled' : 'timed-out'
}

function lateOutcome(reason: 'cancelled' | 'timed-out' | null): Outcome {
  if (reason === 'cancelled') return { status: 'skipped', reason: 'cancelled' }
  return { status: 'failed', reason: 'timed-out', detail: 'no answer within the time limit' }
}
