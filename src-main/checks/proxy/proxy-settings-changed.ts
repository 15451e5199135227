import type { Check, EvidenceSet } from '../../contract/check.ts'
import { knownEvents, type KnownEvent } from '../../derived/events/known-events.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { scanStory } from '../../derived/scans/scan-story.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'

export interface ProxyChangedFacts {
  readonly [name: string]: string | null
  /** `system`: one of Windows' own accounts; `user`: somebody's. */
  readonly account: 'system' | 'user'
  /** The proxy or script before and after, empty for none; null where nothing tells what was set before. */
  readonly before: string | null
  readonly after: string
  /** ISO 8601 UTC: the last scan that succeeded, the change, and the first that failed. */
  readonly succeeded: string
  readonly at: string
  readonly failed: string
}

/** An account's proxy settings changed between the last scan that succeeded and the first that failed since. */
export const proxySettingsChanged: Check<ProxyChangedFacts> = {
  id: 'proxy-settings-changed',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [knownEvents, newestScan, scanStory, 'update-policy'],
  source: citations.proxyDetermination,
  evaluate(evidence) {
    const changes = changesThatCount(evidence)
    const last = changes.at(-1)
    const newest = newestScan.of(evidence)
    if (last === undefined || newest === null) return { outcome: 'not-applicable' }
    if (newest.outcome === 'succeeded') return { outcome: 'clear', evidence: [newest.reference] }
    const turn = turningPoint(evidence)
    // without a scan that succeeded nothing tells since when they fail
    if (turn === null) return { outcome: 'not-applicable' }
    const change = changes.findLast(({ event }) => event.at > turn.succeeded && event.at < turn.failed)
    if (change === undefined) return { outcome: 'clear', evidence: [last.event.reference] }
    const account = change.event.fact.account === 'user' ? 'user' : 'system'
    const facts = { account, before: change.before, after: change.after, ...turn, at: change.event.at } as const
    return {
      outcome: 'found',
      findings: [{ facts, confidence: 'possible', evidence: [change.event.reference, newest.reference] }]
    }
  }
}

interface Change {
  readonly event: KnownEvent
  readonly before: string | null
  readonly after: string
}

/** Changes of accounts whose proxy a scan may use. Windows also notes settings that stay as they are. */
function changesThatCount(evidence: EvidenceSet): readonly Change[] {
  const withUser = isNumber(policyValue(evidence, 'wu', 'SetProxyBehaviorForUpdateDetection'), 1)
  const known = new Map<string, string>()
  return knownEvents.of(evidence).flatMap((event): Change[] => {
    const { kind, account } = event.fact
    if (kind !== 'proxy-changed' || account === undefined || (account === 'user' && !withUser)) return []
    const [before, after] = [known.get(account) ?? null, settingOf(event)]
    known.set(account, after)
    return before === after ? [] : [{ event, before, after }]
  })
}

function settingOf({ fact }: KnownEvent): string {
  const { autoConfigUrl = '', proxy = '', bypass = '' } = fact
  const exempted = proxy === '' || bypass === '' ? '' : ` (${bypass})`
  return [autoConfigUrl, `${proxy}${exempted}`].filter((part) => part !== '').join('; ')
}

/** The last scan that succeeded, and the first that failed after it; null if no scan succeeded before. */
function turningPoint(evidence: EvidenceSet): { readonly succeeded: string; readonly failed: string } | null {
  const ended = scanStory.of(evidence).attempts.flatMap(({ endedAt, outcome }) => {
    return endedAt === null || outcome === 'unfinished' ? [] : [{ at: endedAt, outcome }]
  })
  const succeeded = ended.findLast(({ outcome }) => outcome === 'succeeded')?.at
  const failed = ended.find(({ outcome, at }) => outcome === 'failed' && at > (succeeded ?? ''))?.at
  return succeeded === undefined || failed === undefined ? null : { succeeded, failed }
}
