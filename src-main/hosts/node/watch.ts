import { setTimeout } from 'node:timers/promises'
import type { Case } from '../../contract/case.ts'
import type { Evidence, EvidenceValue, ProbeId } from '../../contract/evidence/index.ts'
import type { WatchEnd, WatchState } from '../../contract/evidence/watch.ts'
import { changedProbes, failedScanSince, watchedState } from '../../derived/access/watched-state.ts'
import type { CheckedAgain } from '../../service/ports.ts'

/** Milliseconds between two rounds: gentle to a server that is busy, and short beside a failure that lasts minutes. */
const pauseMs = 30_000
const mostStates = 200

/** Probes that every round repeats, with their prerequisites; all other evidence is kept from the first round. */
const watched: ReadonlySet<ProbeId> = new Set([
  'wsus-access',
  'winhttp-requests',
  'name-answers',
  'windows-update-log',
  'configmgr-log',
  'event-log'
])

/**
 * How to watch. `wait` resolves after that many milliseconds and rejects when the signal is aborted. `elapsedMs` counts on
 * where the computer's clock is set, which may be what the failure is about.
 */
export interface WatchOptions {
  readonly forMs: number
  readonly collect: (again?: CheckedAgain) => Promise<Case>
  readonly onState: (state: WatchState, round: number) => void
  readonly now: () => Date
  readonly elapsedMs?: () => number
  readonly signal: AbortSignal
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

/**
 * Checks this computer again and again until its update server fails or the time is up; the case is the last round's.
 */
export async function watchUntilFailure(options: WatchOptions): Promise<Case> {
  const { collect, now, onState, signal, wait = pause, elapsedMs = () => performance.now() } = options
  const startedAt = now().toISOString()
  const begun = elapsedMs()
  const end = begun + options.forMs
  const states: WatchState[] = []
  let before: readonly Evidence[] = []
  for (let rounds = 1; ; rounds += 1) {
    const theCase = await collect(rounds === 1 ? undefined : { probes: watched, before })
    if (signal.aborted) return theCase
    const state = watchedState(theCase.evidence)
    if (state !== null && state !== 'no-server') {
      onState(state, rounds)
      if (states.at(-1)?.works !== state.works) states.push(state)
    }
    const ended = endOf(theCase, state, rounds)
    if (ended !== null) return withWatch(theCase, ended, rounds)
    before = theCase.evidence
    if (!(await waited(wait, signal))) return theCase
  }

  function endOf({ evidence }: Case, state: ReturnType<typeof watchedState>, rounds: number): WatchEnd | null {
    if (state === 'no-server') return state
    if (state?.works === false) return rounds === 1 ? 'failing-from-start' : 'failure-seen'
    if (failedScanSince(evidence, startedAt) !== null) return 'failed-scan'
    return elapsedMs() + pauseMs > end ? 'time-up' : null
  }

  function withWatch(theCase: Case, ended: WatchEnd, rounds: number): Case {
    const endedAt = now().toISOString()
    const changed = before.length === 0 ? [] : changedProbes(before, theCase.evidence)
    const value: EvidenceValue<'watch'> = {
      startedAt,
      endedAt,
      ended,
      rounds,
      states: states.slice(-mostStates),
      changed: [...changed]
    }
    const about = { probe: 'watch', collectedAt: startedAt, origin: 'live', source: null } as const
    const durationMs = Math.round(elapsedMs() - begun)
    return { ...theCase, evidence: [...theCase.evidence, { ...about, durationMs, status: 'collected', value }] }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal })
}

/** False if the signal ended the pause. */
async function waited(wait: NonNullable<WatchOptions['wait']>, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(pauseMs, signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return !signal.aborted
}
