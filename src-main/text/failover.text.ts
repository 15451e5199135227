import type { Failover, ScanStory } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { failoverDe } from './failover.de.text.ts'
import { failoverEn } from './failover.en.text.ts'

/** One or more failures of the present run that do not count, and why. */
type NotCounted = Failover['notCounted'][number]
type NotCountedWhy = Exclude<NotCounted['why'], 'yes' | 'succeeded'>

/** Sentences; `codes` are codes as Windows writes them, times and numbers are ready to be shown. */
export interface FailoverText {
  readonly works: string
  readonly unknown: string
  readonly notConfigmgr: string
  readonly nowhere: string
  readonly never: (codes: string, client: boolean) => string
  /** `since` is null where the logs tell no times. */
  readonly counted: (counted: number, failures: number, since: string | null, atLeast: boolean) => string
  readonly due: (byTries: string, byMinutes: string) => string
  readonly next: (byTries: string, byMinutes: string, atLeast: boolean) => string
  readonly timeless: string
  readonly offeredUnknown: string
  readonly why: Readonly<Record<NotCountedWhy, (count: number, code: string) => string>>
  readonly switched: (count: number) => string
  readonly switch: (from: string, to: string, at: string, counted: number) => string
  readonly clientList: (count: number) => string
  readonly and: string
}

const failoverText: Readonly<Record<Language, FailoverText>> = { de: failoverDe, en: failoverEn }
const shownSwitches = 3

/**
 * Will the client change its server by itself, and why: the answer first, then what it rests on. `shown` writes a time
 * (ISO 8601 UTC) as the host writes times.
 */
export function failoverSentences(
  failover: Failover,
  story: ScanStory,
  language: Language,
  shown: (iso: string) => string
): readonly string[] {
  const say = failoverText[language]
  const at = (iso: string | null): string => (iso === null ? '–' : shown(iso))
  return [
    ...answer(failover, say, at),
    ...notCounted(failover, say),
    ...switches(failover, story, say, at),
    ...(failover.list === 'client' ? [say.clientList(failover.listed)] : [])
  ]
}

function answer(one: Failover, say: FailoverText, at: (iso: string | null) => string): readonly string[] {
  const counted = say.counted(one.counted, one.failures, one.since === null ? null : at(one.since), one.atLeast)
  switch (one.state) {
    case 'works':
      return [say.works]
    case 'unknown':
      return [say.unknown]
    case 'not-configmgr':
      return [say.notConfigmgr]
    case 'nowhere':
      return [say.nowhere, ...(one.counted === 0 ? [] : [counted])]
    case 'never': {
      const codes = one.notCounted.flatMap(({ code, why }) =>
        code !== null && why === 'not-listed' ? formatCode(code) : []
      )
      return [say.never([...new Set(codes)].join(say.and), one.list === 'client')]
    }
    case 'due':
      return [counted, when(one, say, say.due, at), ...unknownOffer(one, say)]
    case 'counting':
      return [counted, when(one, say, say.next, at), ...unknownOffer(one, say)]
  }
}

function when(
  { dueByTries, dueByMinutes, atLeast }: Failover,
  say: FailoverText,
  told: (byTries: string, byMinutes: string, atLeast: boolean) => string,
  at: (iso: string | null) => string
): string {
  return dueByTries === null ? say.timeless : told(at(dueByTries), at(dueByMinutes), atLeast)
}

function unknownOffer({ offered }: Failover, say: FailoverText): readonly string[] {
  return offered === null ? [say.offeredUnknown] : []
}

function notCounted({ state, notCounted: left }: Failover, say: FailoverText): readonly string[] {
  if (state === 'works' || state === 'not-configmgr' || state === 'unknown') return []
  return left.flatMap(({ code, why, count }) => {
    const told = why === 'yes' || why === 'succeeded' || (state === 'never' && why === 'not-listed')
    return told ? [] : [say.why[why](count, code === null ? '–' : formatCode(code))]
  })
}

function switches(one: Failover, story: ScanStory, say: FailoverText, at: (iso: string | null) => string) {
  if (one.switches === 0) return []
  const seen = story.serverChanges.filter(({ kind }) => kind === 'switch').slice(-shownSwitches)
  return [say.switched(one.switches), ...seen.map((it) => say.switch(it.from, it.to, at(it.at), it.countedBefore))]
}
