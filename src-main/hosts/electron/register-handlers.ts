import { dispatch, type Service } from '../../service/dispatch.ts'
import type { Progress } from '../../service/api.ts'
import { callChannel, progressChannel } from './channel-names.ts'
import { type FrameLike, isTrustedFrame } from './trusted-frame.ts'

/** What of Electron's ipcMain is needed; a test gives its own. */
export interface IpcMainLike {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: FrameLike | null }, ...args: unknown[]) => Promise<unknown>
  ): void
}

/** Answers the page's calls. Rejects with one bare word: neither a refusal nor a fault of ours tells the page more. */
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

/** What of a BrowserWindow is needed to tell it something. */
export interface WindowLike {
  isDestroyed(): boolean
  readonly webContents: { send(channel: string, progress: Progress): void }
}

/** Tells the window what the service reports, as long as there is a window. */
export function forwardProgress(window: WindowLike, service: Service): void {
  const silence = service.onProgress((progress) => {
    if (window.isDestroyed()) silence()
    else window.webContents.send(progressChannel, progress)
  })
}
