import type { LogEvent } from '../../contract/evidence/log-event.ts'
import { compareByCodeUnit } from '../../contract/order.ts'
import { derive, type Derived } from '../derive.ts'
import { newestScan } from './newest-scan.ts'
import { timelines } from './scan-story/timeline.ts'

export interface FailedContent {
  readonly step: 'download' | 'install'
  readonly code: string | null
  /** ISO 8601 UTC; null if the line has no time. */
  readonly at: string | null
}

/** 0x80073CF0 to 0x80073D2F: packages of the Store, which no WSUS offers (Microsoft, Troubleshooting packaging, deployment). */
const ofStorePackages = /^0x80073(?:cf|d[0-2])/

/**
 * The last download or installation that failed since the newest scan; null if there is none. That scan may have
 * succeeded, but the computer still has a fault. An installation counts only after a scan that succeeded: alone it does
 * not say where the update came from.
 */
export const failedContent: Derived<FailedContent | null> = derive([timelines, newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  const since = scan?.at ?? ''
  const { agent, configmgr } = timelines.of(evidence)
  const failed = [...agent, ...configmgr].flatMap(({ event, at }) => {
    const step = stepOf(event)
    if (step === null || (at ?? '') < since || (step === 'install' && scan?.outcome !== 'succeeded')) return []
    return [{ step, code: event.code ?? null, at }]
  })
  return failed.toSorted((a, b) => compareByCodeUnit(a.at ?? '', b.at ?? '')).at(-1) ?? null
})

function stepOf({ kind, code }: LogEvent): FailedContent['step'] | null {
  if (kind === 'download-failed') return 'download'
  return kind === 'install-failed' && !ofStorePackages.test(code ?? '') ? 'install' : null
}
