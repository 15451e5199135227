import type { Case } from '../contract/case.ts'
import { computerName } from '../derived/machines/chosen-machine.ts'
import type { OtherCase, RunResult, Session } from './api.ts'
import type { Judging } from './judging.ts'
import type { Ports } from './ports.ts'

export interface StoredCase {
  readonly theCase: Case
  readonly session: Session
}

/** The open case, and the run that may replace it. */
export interface CurrentCase {
  stored(): StoredCase | null
  /** A second case, kept in memory alone, beside the open one. */
  other(which: OtherCase): StoredCase | null
  isBusy(): boolean
  /** Opens a case and keeps it for the next start; false where it could not be kept. */
  replace(next: StoredCase): Promise<boolean>
  /** The diagnosis of the case, with the other members of a session. */
  judged(theCase: Case, rest?: Pick<Session, 'sample'>, signal?: AbortSignal): Promise<StoredCase>
  clear(): Promise<void>
  /** What an earlier start kept, looked for once and only until there is something newer. */
  reopen(): Promise<void>
  /** `collect` returns null if there is nothing to read, `unreadable` if it could not be read. */
  run(
    collect: (signal: AbortSignal) => Promise<Case | 'unreadable' | null>,
    rest?: Pick<Session, 'sample'>,
    isAside?: boolean
  ): Promise<RunResult>
  cancel(): void
}

/** The open case of one service; a crash of its judgement goes to `reportError` as well. */
export function createCurrentCase(
  judging: Judging,
  ports: Pick<Ports, 'saveLastCase' | 'loadLastCase' | 'deleteLastCase' | 'reportError'>
): CurrentCase {
  let running: AbortController | null = null
  let stored: StoredCase | null = null
  let aside: StoredCase | null = null
  let earlier: StoredCase | null = null
  let reopening: Promise<void> | null = null

  const judged: CurrentCase['judged'] = async (theCase, rest = {}, signal) => {
    const session = { diagnosis: await judging.judge(theCase, signal), evidence: theCase.evidence, ...rest }
    return { theCase, session }
  }
  const take: CurrentCase['replace'] = async (next) => {
    reopening = Promise.resolve()
    const before = isSameComputer(earlier, next) ? earlier.theCase.collectedAt : null
    stored = before === null ? next : { ...next, session: { ...next.session, earlier: before } }
    // a sample can be opened at any time, and must not push out a real case
    return next.session.sample === undefined ? await ports.saveLastCase(next.theCase) : true
  }
  return {
    stored: () => stored,
    other: (which) => (which === 'aside' ? aside : isSameComputer(earlier, stored) ? earlier : null),
    isBusy: () => running !== null,
    replace: take,
    judged,
    async clear() {
      reopening = Promise.resolve()
      stored = null
      aside = null
      earlier = null
      await ports.deleteLastCase()
    },
    reopen() {
      if (reopening !== null) return reopening
      const mine = ports.loadLastCase().then(async (theCase) => {
        if (theCase === null || reopening !== mine) return
        const { session } = await judged(theCase)
        // meanwhile something newer may have come, or the case may have been forgotten
        if (reopening === mine) stored = { theCase, session: { ...session, reopened: true } }
      })
      reopening = mine
      return mine
    },
    async run(collect, rest = {}, isAside = false) {
      if (running !== null) return { ok: false, reason: 'busy', detail: '' }
      const control = new AbortController()
      running = control
      try {
        const theCase = await collect(control.signal)
        if (control.signal.aborted) return { ok: false, reason: 'cancelled', detail: '' }
        if (theCase === 'unreadable') return { ok: false, reason: theCase, detail: '' }
        if (theCase === null || nothingReadable(theCase)) return { ok: false, reason: 'nothing-readable', detail: '' }
        const next = await judged(theCase, rest, control.signal)
        if (isAside) {
          aside = next
          return { ok: true, session: next.session }
        }
        if (isSameComputer(stored, next)) earlier = stored
        await take(next)
        return { ok: true, session: stored?.session ?? next.session }
      } catch (error) {
        if (control.signal.aborted) return { ok: false, reason: 'cancelled', detail: '' }
        ports.reportError('run', error)
        return { ok: false, reason: 'crashed', detail: error instanceof Error ? error.message : String(error) }
      } finally {
        running = null
      }
    },
    cancel() {
      running?.abort('cancelled')
    }
  }
}

/** True if the current case was collected on this computer: neither a sample nor from files. */
export function isLocalCase(stored: StoredCase | null): stored is StoredCase {
  return stored !== null && stored.session.sample === undefined && stored.theCase.inputs.length === 0
}

/** Two checks of one computer, so that its earlier state can stand beside the present one. */
function isSameComputer(before: StoredCase | null, now: StoredCase | null): before is StoredCase {
  if (!isLocalCase(before) || !isLocalCase(now)) return false
  const name = computerName(before.session.diagnosis)
  return name !== null && name === computerName(now.session.diagnosis)
}

/** True if files were dropped, none has a remark, and nothing else was read. */
function nothingReadable({ inputs, evidence }: Case): boolean {
  return (
    inputs.length > 0 &&
    inputs.every((input) => !input.recognised && input.remark === undefined) &&
    evidence.every((envelope) => envelope.origin === 'answer')
  )
}
