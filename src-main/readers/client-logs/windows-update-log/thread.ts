import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import type { EventDraft } from '../newest-events.ts'

/** A scan between its START and END lines. */
export interface RunningScan {
  readonly started: EventDraft
  readonly caller: string | undefined
  service: LogEvent['service']
  phase: LogEvent['phase']
}

/** State of one thread of the update service while its lines are processed. */
export interface ThreadState {
  scan: RunningScan | null
  /** Service of a scan whose START line is missing from the file. */
  startlessService: LogEvent['service']
  /** True during a download or installation: these also log exit codes, which are not the result of a scan. */
  busyElsewhere: boolean
  /** The last scan result: END and exit code, in either order, produce one event. */
  ended: EventDraft | null
  /** The running scan reported what its search found, and no request failed after it. */
  found: boolean
  /** Lines of this thread since `ended`. */
  sinceEnd: number
  /** URL of the thread's current request. */
  url: string | undefined
  service: LogEvent['service']
  /** Failure events of the current request: one failed request is reported by several lines. */
  burst: EventDraft[]
  sinceBurst: number
}

const mostThreads = 500

/** State per thread. The oldest entries are removed, because the service uses thousands of threads in a month. */
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
      found: false,
      sinceEnd: 0,
      url: undefined,
      service: undefined,
      burst: [],
      sinceBurst: 0
    }
    this.byName.set(name, fresh)
    return fresh
  }

  /** Assigns a START line without thread column to the thread of the lines that follow. */
  adoptNameless(state: ThreadState): void {
    const nameless = this.byName.get('')
    if (nameless === undefined || nameless === state || state.scan !== null) return
    state.scan = nameless.scan
    nameless.scan = null
  }

  /** Finds the running scan of a caller: a scan may end on another thread than the one it started on. */
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
