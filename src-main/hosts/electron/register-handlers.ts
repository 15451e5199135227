import { answer, type Answering } from '../../service/answer.ts'
import { callChannel } from './channel-names.ts'
import { type FrameLike, isTrustedFrame } from './trusted-frame.ts'

/** What of Electron's ipcMain is needed; a test gives its own. */
export interface IpcMainLike {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: FrameLike | null }, ...args: unknown[]) => Promise<unknown>
  ): void
}

/** Answers the page's calls. Rejects with one bare word, so that nothing of ours leaks into a foreign frame. */
export function registerHandlers(ipc: IpcMainLike, service: Answering): void {
  ipc.handle(callChannel, async (event, channel, args) => {
    if (!isTrustedFrame(event.senderFrame)) throw new Error('refused')
    const answered = await answer(service, channel, args)
    if (!answered.ok) throw new Error(answered.reason)
    return answered.result
  })
}
