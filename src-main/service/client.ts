import type { Api, Calls, Channel, Progress, RunChoice, RunResult, SentFiles } from './api.ts'

/** What carries questions to the service and its progress back: Electron's bridge, or the loopback server. */
export interface Transport {
  invoke(channel: Channel, args: readonly unknown[]): Promise<unknown>
  /** Returns the function that stops listening. */
  subscribe(listener: (progress: Progress) => void): () => void
  /** Whether the host can be heard, whenever that changes; left out where it lives as long as the page. */
  readonly watch?: (listener: (connected: boolean) => void) => void
  /**
   * Has files that a user dropped or picked read where they lie; `fromFolder`: they stand for the folders picked. Left
   * out where the host cannot; null where the files have no place on this computer's disk, or not all of them.
   */
  readonly openPaths?: (files: readonly File[], fromFolder: boolean, choice: RunChoice) => Promise<unknown>
  /** Sends files as they are; left out where `case:check-files` is the only way. */
  readonly sendFiles?: (sent: SentFiles) => Promise<unknown>
}

/** The typed application over any transport. */
export function clientOver(transport: Transport): Api {
  return {
    async call<C extends Channel>(channel: C, ...args: Calls[C]['args']): Promise<Calls[C]['result']> {
      // Both ends are built from the same `Calls`, so the answer has the channel's type.
      return (await transport.invoke(channel, args)) as Calls[C]['result']
    },
    onProgress: (listener) => transport.subscribe(listener),
    onConnection: transport.watch ?? null,
    openPaths:
      transport.openPaths === undefined
        ? null
        : // the host's own answer on the paths' channel
          async (...args) => (await transport.openPaths?.(...args)) as RunResult | null,
    sendFiles:
      transport.sendFiles === undefined
        ? null
        : // the host's own answer to `case:check-files`
          async (sent) => (await transport.sendFiles?.(sent)) as RunResult
  }
}
