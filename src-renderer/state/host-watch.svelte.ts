import type { Api } from '../../src-main/service/api.ts'

/** The program behind the page: whether it still answers, and whether it runs on an update server. */
export class HostWatch {
  /** The stream of progress breaks at once when the program ends. */
  gone = $state(false)
  onUpdateServer = $state(false)

  constructor(api: Pick<Api, 'onConnection' | 'call'>) {
    api.onConnection?.((connected) => (this.gone = !connected))
    // where nobody answers, the page says so by its other calls
    api.call('app:info').then(
      ({ updateServer }) => (this.onUpdateServer = updateServer),
      () => undefined
    )
  }
}
