import type { Api } from '../../src-main/service/api.ts'

/** Whether the program behind the page still answers; the stream of progress breaks at once when it ends. */
export class HostWatch {
  gone = $state(false)

  constructor(api: Pick<Api, 'onConnection'>) {
    api.onConnection?.((connected) => (this.gone = !connected))
  }
}
