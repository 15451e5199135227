import type { Calls, Session } from '../../src-main/service/api.ts'
import type { Ended } from '../host/ended.ts'

interface LastCaseContext {
  readonly ask: <C extends keyof Calls>(channel: C, ...args: Calls[C]['args']) => Promise<Calls[C]['result'] | null>
  readonly current: () => Session | null
  readonly show: (session: Session) => Promise<void>
  readonly take: (ended: Ended | null) => Promise<void>
  readonly cleared: () => void
  readonly deleted: (undo: (() => void) | null) => void
}

/** The case that the start page offers: the open one, or one that an earlier start of the program kept. */
export class LastCase {
  readonly #context: LastCaseContext
  /** Kept by an earlier start and not opened yet. */
  kept = $state.raw<Session | null>(null)

  constructor(around: LastCaseContext) {
    this.#context = around
  }

  get offered(): Session | null {
    return this.#context.current() ?? this.kept
  }

  async open(): Promise<void> {
    const session = this.offered
    if (session !== null) await this.#context.show(session)
  }

  /** Deletes the case here and on disk; what is needed to bring it back is kept in this page alone. */
  async delete(): Promise<void> {
    const { ask, cleared, deleted, take } = this.#context
    const saved = this.offered?.sample === undefined ? await ask('case:save', false) : null
    if ((await ask('case:forget').then(() => true)) === false) return
    this.kept = null
    cleared()
    if (saved === null || !saved.ok) return deleted(null)
    const { name, base64 } = saved.file
    const choice = { wsus: null, proxy: null, network: false }
    deleted(() => void ask('case:check-files', [{ name, base64 }], choice).then(take))
  }
}
