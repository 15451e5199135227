import type { Calls, ComparedCases, OtherCase } from '../../src-main/service/api.ts'
import type { Ended } from '../host/ended.ts'
import type { SelectedFiles } from '../host/selected-files.ts'

interface ComparingContext {
  readonly ask: <C extends keyof Calls>(channel: C, ...args: Calls[C]['args']) => Promise<Calls[C]['result'] | null>
  /** Reads files beside the open case. */
  readonly read: (given: SelectedFiles, signal: AbortSignal) => Promise<Ended | null>
  readonly failed: (ended: Extract<Ended, { ok: false }>) => void
}

/** The open case beside a second one. */
export class Comparing {
  readonly #context: ComparingContext
  #stop = new AbortController()
  reading = $state(false)
  /** Null until something is compared. */
  shown = $state.raw<{ readonly compared: ComparedCases; readonly other: OtherCase } | null>(null)

  constructor(context: ComparingContext) {
    this.#context = context
  }

  async files(given: SelectedFiles): Promise<void> {
    if (this.reading) return
    this.reading = true
    this.#stop = new AbortController()
    const ended = await this.#context.read(given, this.#stop.signal)
    if (ended?.ok === true) await this.show('aside')
    else if (ended !== null) this.#context.failed(ended)
    this.reading = false
  }

  async show(other: OtherCase): Promise<void> {
    const compared = await this.#context.ask('case:compare', other)
    this.shown = compared === null ? null : { compared, other }
  }

  async cancel(): Promise<void> {
    this.#stop.abort()
    await this.#context.ask('case:cancel')
  }

  clear(): void {
    this.shown = null
  }
}
