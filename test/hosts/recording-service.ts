import type { Answering } from '../../src-main/service/answer.ts'
import type { Progress } from '../../src-main/service/api.ts'

/** A service that answers every channel and remembers who asked; `say` makes it report progress. */
export function recordingService(): { service: Answering; asked: string[]; say: (progress: Progress) => void } {
  const asked: string[] = []
  const listeners = new Set<(progress: Progress) => void>()
  const failed = { ok: false as const, reason: 'cancelled' as const, detail: 'fixture' }
  const noCase = { ok: false as const, reason: 'no-case' as const, alternative: null }
  const note =
    <Args extends readonly unknown[], R>(name: string, result: R) =>
    async (...args: Args): Promise<R> => {
      asked.push(`${name} ${JSON.stringify(args).slice(0, 200)}`)
      return result
    }
  return {
    asked,
    say: (progress) => listeners.forEach((listener) => listener(progress)),
    service: {
      handle: {
        'app:info': note('app:info', { version: '0.1.0', shell: 'browser', platform: 'test' }),
        'case:check-computer': note('case:check-computer', failed),
        'case:check-files': note('case:check-files', failed),
        'case:cancel': async () => {
          throw new Error('a secret of ours: C:\\Users\\somebody')
        },
        'case:current': note('case:current', null),
        'case:save': note('case:save', noCase),
        'report:json': note('report:json', noCase),
        'report:html': note('report:html', noCase),
        'report:pdf': note('report:pdf', noCase)
      },
      onProgress(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      }
    }
  }
}
