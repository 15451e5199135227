import { dispatch, type Service } from '../../service/dispatch.ts'
import type { Progress } from '../../service/api.ts'
import { callChannel, progressChannel } from './channel-names.ts'
import { type FrameLike, isTrustedFrame } from './trusted-frame.ts'

/** The members of Electron's ipcMain used here; replaceable in tests. */
export interface IpcMainLike {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: FrameLike | null }, ...args: unknown[]) => Promise<unknown>
  ): void
}

/** Handles the page's calls. Rejects with a single word, so that the page learns no details of refusals and errors. */
export function registerHandlers(
  ipc: IpcMainLike,
  service: Service,
  onFault: (error: unknown) => void = console.error
): void {
  ipc.handle(callChannel, async (event, channel, args) => {
    if (!isTrustedFrame(event.senderFrame)) throw new Error('refused')
    const answered = await dispatch(service, channel, args).catch((error: unknown) => {
      onFault(error)
      return { ok: false, reason: 'failed' } as const
    })
    if (!answered.ok) throw new Error(answered.reason)
    return answered.result
  })
}

/** The members of BrowserWindow used here. */
export interface WindowLike {
  isDestroyed(): boolean
  readonly webContents: { send(channel: string, progress: Progress): void }
}

/** Forwards progress events of the service while the window exists. */
export function forwardProgress(window: WindowLike, service: Service): void {
  const silence = service.onProgress((progress) => {
    if (window.isDestroyed()) silence()
    else window.webContents.send(progressChannel, progress)
  })
}
