import type { Failover, ScanStory } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { failoverText, type FailoverText } from './failover.text.ts'

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
  const texts = failoverText[language]
  const at = (iso: string | null): string => (iso === null ? '–' : shown(iso))
  return [
    ...answer(failover, texts, at),
    ...notCounted(failover, texts),
    ...switches(failover, story, texts, at),
    ...(failover.list === 'client' ? [texts.clientList(failover.listed)] : [])
  ]
}

function answer(failover: Failover, text: FailoverText, at: (iso: string | null) => string): readonly string[] {
  const counted = text.counted(
    failover.counted,
    failover.failures,
    failover.since === null ? null : at(failover.since),
    failover.atLeast
  )
  switch (failover.state) {
    case 'works':
      return [text.works]
    case 'unknown':
      return [text.unknown]
    case 'not-configmgr':
      return [text.notConfigmgr]
    case 'nowhere':
      return [text.nowhere, ...(failover.counted === 0 ? [] : [counted])]
    case 'never': {
      const codes = failover.notCounted.flatMap(({ code, why }) =>
        code !== null && why === 'not-listed' ? formatCode(code) : []
      )
      return [text.never([...new Set(codes)].join(text.and), failover.list === 'client')]
    }
    case 'due':
      return [counted, ...when(failover, text, text.due, at), ...unknownOffer(failover, text)]
    case 'counting':
      return [
        counted,
        ...when(failover, text, (byTries) => text.next(byTries, failover.atLeast), at),
        ...unknownOffer(failover, text)
      ]
  }
}

function when(
  { dueByTries, dueByMinutes }: Failover,
  text: FailoverText,
  sentence: (byTries: string) => string,
  at: (iso: string | null) => string
): readonly string[] {
  if (dueByTries === null) return [text.timeless]
  return [sentence(at(dueByTries)), ...(dueByMinutes === null ? [] : [text.byMinutes(at(dueByMinutes))])]
}

function unknownOffer({ offered }: Failover, text: FailoverText): readonly string[] {
  return offered === null ? [text.offeredUnknown] : []
}

function notCounted({ state, notCounted: left }: Failover, text: FailoverText): readonly string[] {
  if (state === 'works' || state === 'not-configmgr' || state === 'unknown') return []
  return left.flatMap(({ code, why, count }) => {
    const result = why === 'yes' || why === 'succeeded' || (state === 'never' && why === 'not-listed')
    return result ? [] : [text.why[why](count, code === null ? '–' : formatCode(code))]
  })
}

function switches(failover: Failover, story: ScanStory, text: FailoverText, at: (iso: string | null) => string) {
  if (failover.switches === 0) return []
  const seen = story.serverChanges.filter(({ kind }) => kind === 'switch').slice(-shownSwitches)
  return [
    text.switched(failover.switches),
    ...seen.map((it) => text.switch(it.from, it.to, it.at === null ? null : at(it.at), it.countedBefore))
  ]
}
