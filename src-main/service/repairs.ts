import type { Case } from '../contract/case.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { MadeRepair } from '../contract/evidence/repairs.ts'
import type { Repair, RepairOffer } from '../contract/repair.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { commandOf } from '../repairs/command.ts'
import { repairOffers } from '../repairs/offers.ts'
import { placesOf } from '../repairs/registry-values.ts'
import { sameValues, hasTakenEffect } from '../repairs/verify.ts'
import type { RepairResult, RunChoice, RunResult } from './api.ts'
import type { CurrentCase } from './current-case.ts'
import type { Ports } from './ports.ts'
import { madeRepairs } from '../derived/settings/made-repairs.ts'

export interface Repairs {
  offers(): readonly RepairOffer[]
  make(wanted: Repair): Promise<RepairResult>
  /** Puts the saved values of one repair back, counted from the first. */
  undo(at: number): Promise<RepairResult>
}

const asConfigured: RunChoice = { wsus: null, proxy: null, network: true }

/**
 * Shown, saved, made, read back, checked again, undoable, in that order; whatever cannot be saved first is not made.
 * Only what is offered for the case on the current can be made, so that no page can ask for anything else.
 */
export function createRepairs(
  current: CurrentCase,
  ports: Pick<Ports, 'repairs'>,
  checkAgain: (choice: RunChoice) => Promise<RunResult>
): Repairs {
  let busy = false
  const offers = (): readonly RepairOffer[] => {
    const stored = current.stored()
    if (stored === null || stored.session.sample !== undefined || ports.repairs === null) return []
    return repairOffers(evidenceSet(stored.theCase.evidence), stored.session.diagnosis)
  }

  async function make(wanted: Repair): Promise<RepairResult> {
    const executor = ports.repairs
    const stored = current.stored()
    const offer = offers().find((candidate) => JSON.stringify(candidate.repair) === JSON.stringify(wanted))
    if (executor === null || stored === null || offer === undefined) return { ok: false, reason: 'not-offered' }
    if (offer.refusal !== null) return { ok: false, reason: offer.refusal }
    const before = await executor.read(placesOf(wanted))
    if (before === null) return { ok: false, reason: 'no-backup' }
    const record: MadeRepair = {
      repair: wanted,
      command: offer.command,
      at: executor.now(),
      before: [...before],
      after: null,
      outcome: 'saved',
      exitCode: null,
      causeBefore: stored.session.diagnosis.verdict.cause,
      causeAfter: null
    }
    const at = madeRepairs(stored.theCase.evidence).length
    // on disk before anything happens: a crash in the middle must not cost the way back
    if (!(await put(stored.theCase, at, record))) return { ok: false, reason: 'no-backup' }
    const ran = await executor.run(commandOf(wanted))
    const after = await executor.read(placesOf(wanted))
    const worked = after !== null && hasTakenEffect(wanted, after)
    const outcome = ran.ok
      ? worked
        ? 'took-effect'
        : 'no-effect'
      : worked && before.length > 0
        ? 'took-effect'
        : 'failed'
    return await checked(at, { ...record, after: after === null ? null : [...after], exitCode: ran.exitCode, outcome })
  }

  async function undo(at: number): Promise<RepairResult> {
    const executor = ports.repairs
    const stored = current.stored()
    const record = stored === null ? undefined : madeRepairs(stored.theCase.evidence)[at]
    if (executor === null || record === undefined || record.before.length === 0)
      return { ok: false, reason: 'not-offered' }
    await executor.restore(record.before)
    const after = await executor.read(placesOf(record.repair))
    const outcome = after !== null && sameValues(after, record.before) ? 'undone' : 'undo-failed'
    return await checked(at, { ...record, after: after === null ? null : [...after], outcome })
  }

  /** Records how it went, checks the computer again, and records what that found. */
  async function checked(at: number, record: MadeRepair): Promise<RepairResult> {
    const before = current.stored()
    if (before !== null) await put(before.theCase, at, record)
    const ended = await checkAgain(asConfigured)
    const stored = current.stored()
    if (!ended.ok || stored === null) return { ok: true, made: record, session: stored?.session ?? null }
    const made = { ...record, causeAfter: stored.session.diagnosis.verdict.cause }
    await put(stored.theCase, at, made)
    return { ok: true, made, session: current.stored()?.session ?? null }
  }

  async function put(theCase: Case, at: number, record: MadeRepair): Promise<boolean> {
    const made = [...madeRepairs(theCase.evidence)]
    made[at] = record
    const evidence = [
      ...theCase.evidence.filter((candidate) => candidate.probe !== 'repairs'),
      envelope(made, record.at)
    ]
    return await current.replace(await current.judged({ ...theCase, evidence }))
  }

  /** One at a time, and never beside a run. */
  async function alone(work: () => Promise<RepairResult>): Promise<RepairResult> {
    if (busy || current.isBusy()) return { ok: false, reason: 'busy' }
    busy = true
    try {
      return await work()
    } finally {
      busy = false
    }
  }
  return { offers, make: (wanted) => alone(() => make(wanted)), undo: (at) => alone(() => undo(at)) }
}

function envelope(made: readonly MadeRepair[], at: string): Evidence {
  const about = { collectedAt: at, durationMs: 0, origin: 'live', source: null, status: 'collected' } as const
  return { probe: 'repairs', ...about, value: { made: [...made] } }
}
