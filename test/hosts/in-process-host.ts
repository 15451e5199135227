import { dispatch } from '../../src-main/service/dispatch.ts'
import type { ContractHost } from './contract-host.ts'

/** Nothing between page and service but the service's own border. */
export const inProcessHost: ContractHost = {
  name: 'in-process',
  strangers: [],
  hidesFaultsOf: [],
  withholds: [],
  open: async (service) => ({
    transport: {
      invoke: async (channel, args) => {
        const answered = await dispatch(service, channel, args)
        if (!answered.ok) throw new Error(answered.reason)
        return answered.result
      },
      subscribe: (listener) => service.onProgress(listener)
    },
    askAs: () => Promise.reject(new Error('nobody else is in this process')),
    close: async () => undefined
  })
}
