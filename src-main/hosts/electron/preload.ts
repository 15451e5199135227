import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Progress } from '../../service/api.ts'
import { isChannel } from '../../service/channels.ts'
import type { Transport } from '../../service/client.ts'
import { callChannel, progressChannel } from './channel-names.ts'

/** Two fixed functions; neither ipcRenderer nor its events reach the page. */
const transport: Transport = {
  ask: async (channel, args) => {
    if (!isChannel(channel)) throw new Error('unknown-channel')
    const result: unknown = await ipcRenderer.invoke(callChannel, channel, args)
    return result
  },
  hear: (listener) => {
    const forward = (_event: IpcRendererEvent, progress: Progress): void => listener(progress)
    ipcRenderer.on(progressChannel, forward)
    return () => {
      ipcRenderer.off(progressChannel, forward)
    }
  }
}

contextBridge.exposeInMainWorld('supDoctor', transport)
