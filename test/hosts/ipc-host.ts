import { callChannel } from '../../src-main/hosts/electron/channel-names.ts'
import { forwardProgress, type IpcMainLike, registerHandlers } from '../../src-main/hosts/electron/register-handlers.ts'
import type { Progress } from '../../src-main/service/api.ts'
import { channels } from '../../src-main/service/channels.ts'
import type { ContractHost } from './contract-host.ts'

/** The fields Electron's WebFrameMain has in the main process, as far as they are plain values. */
function frame(origin: string, over: object = {}) {
  const top = { frameTreeNodeId: 1, processId: 4, routingId: 1, name: '', url: `${origin}/index.html`, origin }
  return { ...top, parent: null, top, frames: [], detached: false, isDestroyed: () => false, ...over }
}

const page = frame('app://bundle')
const strangers = {
  'a page from elsewhere': frame('https://elsewhere.example'),
  'a look-alike': frame('app://bundle.example'),
  'another host of our scheme': frame('app://other'),
  'a page without an origin': frame('null'),
  'a child frame of our own page': frame('app://bundle', { parent: page, url: 'about:blank' }),
  'a child frame from elsewhere': frame('https://elsewhere.example', { parent: page }),
  'a frame that has gone': null
}
const whoever: Readonly<Record<string, ReturnType<typeof frame> | null>> = strangers

/** Electron's handlers over an IPC that copies everything by structured clone, both ways, as the real one does. */
export const ipcHost: ContractHost = {
  name: 'IPC',
  strangers: Object.keys(strangers),
  hidesFaultsOf: channels,
  withholds: [],
  open: async (service) => {
    const handlers = new Map<string, Parameters<IpcMainLike['handle']>[1]>()
    const heard = new Set<(progress: Progress) => void>()
    registerHandlers({ handle: (channel, listener) => handlers.set(channel, listener) }, service)
    let destroyed = false
    const send = (_channel: string, progress: Progress): void => {
      const copy = structuredClone(progress)
      heard.forEach((listener) => listener(copy))
    }
    forwardProgress({ isDestroyed: () => destroyed, webContents: { send } }, service)
    const invoke = async (senderFrame: ReturnType<typeof frame> | null, ...args: unknown[]): Promise<unknown> => {
      const handler = handlers.get(callChannel)
      if (handler === undefined) throw new Error(`No handler registered for '${callChannel}'`)
      return structuredClone(await handler({ senderFrame }, ...structuredClone(args)))
    }
    return {
      transport: {
        invoke: (channel, args) => invoke(page, channel, args),
        subscribe: (listener) => {
          heard.add(listener)
          return () => heard.delete(listener)
        }
      },
      askAs: (stranger, channel, args) => invoke(whoever[stranger] ?? null, channel, args),
      close: async () => {
        destroyed = true
      }
    }
  }
}
