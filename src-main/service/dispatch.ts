import type { Calls, Channel, FilesLeftOut, Progress, RunChoice, RunResult } from './api.ts'
import { isChannel } from './channels.ts'
import type { DroppedFile } from './ports.ts'
import { validArguments } from './valid-arguments.ts'

/** The application as a host needs it: one function per channel, and its progress during a run. */
export interface Service {
  readonly handle: { readonly [C in Channel]: (...args: Calls[C]['args']) => Promise<Calls[C]['result']> }
  /** The answer to `case:check-files` for files of which a host has the bytes, or has put them where they are read. */
  checkReceived(files: readonly DroppedFile[], choice: RunChoice, leftOut?: FilesLeftOut): Promise<RunResult>
  onProgress(listener: (progress: Progress) => void): () => void
}

export type DispatchResult =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly reason: 'unknown-channel' | 'bad-arguments' }

/**
 * The one way from a host into the service: nothing reaches it that its channel does not accept. Rejects when the
 * service does. Arguments may be as large as the files in them, so none are held until the answer.
 */
export function dispatch(service: Service, channel: unknown, args: unknown): Promise<DispatchResult> {
  if (!isChannel(channel)) return Promise.resolve({ ok: false, reason: 'unknown-channel' })
  return ask(service, channel, args)
}

function ask<C extends Channel>(service: Service, channel: C, args: unknown): Promise<DispatchResult> {
  const valid = validArguments(channel, args)
  if (valid === null) return Promise.resolve({ ok: false, reason: 'bad-arguments' })
  return service.handle[channel](...valid).then((result) => ({ ok: true, result }))
}
