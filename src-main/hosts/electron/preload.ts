import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron'
import type { Progress } from '../../service/api.ts'
import { isChannel, pathsChannel } from '../../service/channels.ts'
import type { Transport } from '../../service/client.ts'
import { callChannel, progressChannel } from './channel-names.ts'
import { filePaths } from './file-paths.ts'

/** Three fixed functions; the page gets neither ipcRenderer nor its events nor a path. */
const transport: Required<Omit<Transport, 'watch' | 'sendFiles'>> = {
  invoke: async (channel, args) => {
    // paths come only from File objects, never from the page
    if (!isChannel(channel) || channel === pathsChannel) throw new Error('unknown-channel')
    const result: unknown = await ipcRenderer.invoke(callChannel, channel, args)
    return result
  },
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, progress: Progress): void => listener(progress)
    ipcRenderer.on(progressChannel, forward)
    return () => {
      ipcRenderer.off(progressChannel, forward)
    }
  },
  openPaths: async (files, fromFolder, choice) => {
    const paths = filePaths(files, fromFolder, (file) => webUtils.getPathForFile(file))
    if (paths === null) return null
    const result: unknown = await ipcRenderer.invoke(callChannel, pathsChannel, [paths, choice])
    return result
  }
}

contextBridge.exposeInMainWorld('supDoctor', transport)
