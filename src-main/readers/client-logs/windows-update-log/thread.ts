import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import type { EventDraft } from '../newest-events.ts'

/** A scan between its START and its END. */
export interface RunningScan {
  readonly started: EventDraft
  readonly caller: string | undefined
  service: LogEvent['service']
  phase: LogEvent['phase']
}

/** What is known of one thread of the update service while its lines go by. */
export interface ThreadState {
  scan: RunningScan | null
  /** Whose scan it is when its START is not in the file. */
  startlessService: LogEvent['service']
  /** Downloads and installations report exit codes too; while one runs they are not a scan's. */
  busyElsewhere: boolean
  /** The result of the scan that ended last, so that END and exit code, in either order, make one event. */
  ended: EventDraft | null
  /** Lines since `ended`. */
  sinceEnd: number
  /** The address the thread talks to, and whose it is. */
  url: string | undefined
  service: LogEvent['service']
  /** Failures of the request under way: one request is reported by several lines. */
  burst: EventDraft[]
  sinceBurst: number
}

const mostThreads = 500

/** The state of a thread; old ones are forgotten, since a service uses thousands in a month. */
export class Threads {
  private readonly byName = new Map<string, ThreadState>()

  state(name: string): ThreadState {
    const known = this.byName.get(name)
    if (known !== undefined) return known
    const oldest = this.byName.size >= mostThreads ? this.byName.keys().next() : null
    if (oldest?.value !== undefined) this.byName.delete(oldest.value)
    const fresh: ThreadState = {
      scan: null,
      startlessService: undefined,
      busyElsewhere: false,
      ended: null,
      sinceEnd: 0,
      url: undefined,
      service: undefined,
      burst: [],
      sinceBurst: 0
    }
    this.byName.set(name, fresh)
    return fresh
  }

  /** A START that lost its columns in copying belongs to the thread whose lines follow. */
  adoptNameless(state: ThreadState): void {
    const nameless = this.byName.get('')
    if (nameless === undefined || nameless === state || state.scan !== null) return
    state.scan = nameless.scan
    nameless.scan = null
  }

  /** A scan may end on another thread than it began on. */
  takeScanOf(caller: string | undefined): RunningScan | null {
    if (caller === undefined) return null
    for (const state of this.byName.values()) {
      if (state.scan?.caller !== caller) continue
      const scan = state.scan
      state.scan = null
      return scan
    }
    return null
  }
}
