import type { Repair, RepairOffer } from '../../src-main/contract/repair.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { repairsText } from '../../src-main/text/repairs.text.ts'
import type { Api, RepairResult, Session } from '../../src-main/service/api.ts'
import { lostNotice, type Notice } from './notice.ts'
import { Rights } from './rights.svelte.ts'

interface RepairsContext {
  readonly api: () => Api
  readonly show: (session: Session) => Promise<void>
  readonly notify: (notice: Notice | null) => void
  readonly language: () => Language
}

/** Repairs available on this computer for the findings, and their execution. */
export class Repairs {
  readonly #context: RepairsContext
  /** Most changes need them. */
  readonly rights: Rights
  offers = $state.raw<readonly RepairOffer[]>([])
  busy = $state(false)

  constructor(around: RepairsContext) {
    this.#context = around
    this.rights = new Rights(around.api, () => around.notify({ id: 'no-restart', detail: '' }))
  }

  async refresh(): Promise<void> {
    this.offers = (await this.#asked(() => this.#context.api().call('repair:offers'))) ?? []
  }

  /** Executes a repair and checks again; stays on the page. */
  async make(repair: Repair): Promise<void> {
    await this.#change(() => this.#context.api().call('repair:make', repair, true))
  }

  async undo(at: number): Promise<void> {
    await this.#change(() => this.#context.api().call('repair:undo', at, true))
  }

  async #change(change: () => Promise<RepairResult>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.#context.notify(null)
    const ended = await this.#asked(change)
    this.busy = false
    if (ended === null) return
    if (ended.ok) {
      if (ended.session !== null) await this.#context.show(ended.session)
      return
    }
    const detail = repairsText[this.#context.language()].refusals[ended.reason]
    this.#context.notify({ id: 'no-repair', detail })
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask()
    } catch (error) {
      this.#context.notify(lostNotice(error))
      return null
    }
  }
}
