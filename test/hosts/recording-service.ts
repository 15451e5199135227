import type { Service } from '../../src-main/service/dispatch.ts'
import type { Progress } from '../../src-main/service/api.ts'
import { channels } from '../../src-main/service/channels.ts'

export interface RecordingService {
  readonly service: Service
  /** Every call that came through: the channel and its arguments as JSON. */
  readonly asked: string[]
  /** Reports progress to whoever listens. */
  readonly say: (progress: Progress) => void
  readonly listeners: () => number
}

/** What a channel answers here: always the same, so that a host that changes it is noticed. */
export function resultOf(channel: string): unknown {
  return { channel, text: 'ä „€“ \u202e\u0000', list: [null, 0, false, {}], deep: { number: 1e-7 } }
}

/** What is asked where files were sent as they are. */
const received = 'received'

export const ourFault = 'a secret of ours: C:\\Users\\somebody'

/** A service that answers every channel and remembers who asked; the channels in `broken` reject. */
export function recordingService(broken: readonly string[] = []): RecordingService {
  const asked: string[] = []
  const listeners = new Set<(progress: Progress) => void>()
  const answerTo =
    (channel: string) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      asked.push(`${channel} ${JSON.stringify(args).slice(0, 500)}`)
      if (broken.includes(channel)) throw new Error(ourFault)
      return resultOf(channel)
    }
  return {
    asked,
    say: (progress) => listeners.forEach((listener) => listener(progress)),
    listeners: () => listeners.size,
    service: {
      // A host hands results on without looking at them, so they need not be what the channel promises.
      handle: Object.fromEntries(channels.map((channel) => [channel, answerTo(channel)])) as Service['handle'],
      checkReceived: (files, choice, leftOut) => {
        const about = files.map(({ name, bytes, large }) => ({ name, bytes: bytes.length, size: large?.size }))
        return answerTo(received)(about, choice, leftOut) as ReturnType<Service['checkReceived']>
      },
      onProgress(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      }
    }
  }
}
