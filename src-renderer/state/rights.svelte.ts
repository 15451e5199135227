import type { Api } from '../../src-main/service/api.ts'

/** Whether the window has administrator rights, and how it gets them; the case stays open meanwhile. */
export class Rights {
  readonly #api: () => Api
  readonly #failed: () => void
  #loaded = false
  elevated = $state(false)
  /** Known to be without them; neither is true where the host does not say. */
  limited = $state(false)
  /** Only where the host offers it. */
  canRestart = $state(false)

  /** `failed`: says that Windows could not be asked. */
  constructor(api: () => Api, failed: () => void) {
    this.#api = api
    this.#failed = failed
  }

  /** Asks once; without an answer nothing is offered. */
  async load(): Promise<void> {
    if (this.#loaded) return
    this.#loaded = true
    const rights = await this.#api()
      .call('app:rights')
      .catch(() => null)
    this.elevated = rights?.elevated === true
    this.limited = rights?.elevated === false
    this.canRestart = rights?.canRestart === true
  }

  async restart(): Promise<void> {
    // what the user answers Windows is not known here: with a yes the new window takes the place of this one
    const asked = await this.#api()
      .call('app:restart-elevated')
      .catch(() => false)
    if (!asked) this.#failed()
  }
}
