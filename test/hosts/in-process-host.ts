import { answer } from '../../src-main/service/dispatch.ts'
import type { ContractHost } from './contract-host.ts'

/** Nothing between page and service but the service's own border. */
export const inProcessHost: ContractHost = {
  name: 'in-process',
  strangers: [],
  hidesFaultsOf: [],
  withholds: [],
  open: async (service) => ({
    transport: {
      ask: async (channel, args) => {
        const answered = await answer(service, channel, args)
        if (!answered.ok) throw new Error(answered.reason)
        return answered.result
      },
      hear: (listener) => service.onProgress(listener)
    },
    askAs: () => Promise.reject(new Error('nobody else is in this process')),
    close: async () => undefined
  })
}
