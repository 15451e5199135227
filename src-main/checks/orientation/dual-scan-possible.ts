import type { Check, EvidenceSet, Reference } from '../../contract/check.ts'
import { knownEvents } from '../../derived/events/known-events.ts'
import { agentServices } from '../../derived/settings/agent-services.ts'
import { scanSource } from '../../derived/settings/scan-source.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** Deferral policies of Windows Update for Business; any of them beside a WSUS makes Windows ask both. */
const deferrals = [
  'DeferFeatureUpdates',
  'DeferFeatureUpdatesPeriodInDays',
  'DeferQualityUpdates',
  'DeferQualityUpdatesPeriodInDays',
  'PauseFeatureUpdates',
  'PauseQualityUpdates',
  'BranchReadinessLevel',
  'TargetReleaseVersion'
]
/** From this build on (Windows 11) DisableDualScan has no effect. */
const firstWithoutSwitch = 22_000

export interface DualScanFacts {
  readonly [name: string]: string | boolean | readonly string[]
  /** `windows-10`: DisableDualScan would count; `windows-11`: it does not; `unknown`: the build is unknown. */
  readonly system: 'windows-10' | 'windows-11' | 'unknown'
  readonly names: readonly string[]
  /** A log of Windows shows that it scans twice. */
  readonly active: boolean
  /** The list of update services names WSUS as managed, yet one of Microsoft's as the default of a search. */
  readonly byDefault: boolean
  /** Windows searched at Microsoft Update after it had searched at WSUS: by itself, or on request. */
  readonly searched: boolean
  /** DisableDualScan is set. */
  readonly switchedOff: boolean
}

/**
 * Deferral policies are set together with a WSUS, so that Windows may also scan against Windows Update ("dual scan").
 */
export const dualScanPossible: Check<DualScanFacts> = {
  id: 'dual-scan-possible',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy', 'client', agentServices, scanSource, knownEvents],
  source: citations.updateSource,
  evaluate(evidence) {
    const server = policyValue(evidence, 'wu', 'WUServer')
    if (server.state === 'absent') return { outcome: 'not-applicable' }
    const resolved = policyValue(evidence, 'resolved', 'IsWUfBDualScanActive')
    if (isNumber(resolved, 0)) return { outcome: 'clear', evidence: [resolved.reference] }
    const [asked, ...others] = microsoftByDefault(evidence)
    if (asked !== undefined && !isNumber(resolved, 1)) {
      const facts = { ...noFacts, byDefault: true }
      return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [asked, ...others] }] }
    }
    const [online, ...before] = searchedAtMicrosoft(evidence)
    if (online !== undefined && !isNumber(resolved, 1)) {
      const facts = { ...noFacts, searched: true }
      return { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [online, ...before] }] }
    }
    if (server.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    const set = deferrals.flatMap((name) => {
      const value = policyValue(evidence, 'wu', name)
      return value.state === 'set' && value.type === 'REG_DWORD' && value.value !== 0 ? [{ name, value }] : []
    })
    const active = isNumber(resolved, 1)
    const references = [...(active ? [resolved.reference] : []), ...set.map(({ value }) => value.reference)]
    const [first, ...rest] = references
    if (first === undefined) return { outcome: 'clear', evidence: [server.reference] }
    const source = scanSource.of(evidence)
    const off = policyValue(evidence, 'wu', 'DisableDualScan')
    const system = systemOf(evidence, server.live)
    const switchedOff = isNumber(off, 1)
    if (!active && source.state === 'read' && source.toWsus && isNumber(source.master, 1)) {
      return { outcome: 'clear', evidence: [source.master.reference] }
    }
    if (!active && isNumber(off, 1) && system === 'windows-10') return { outcome: 'clear', evidence: [off.reference] }
    const facts = { system, names: set.map(({ name }) => name), active, byDefault: false, searched: false, switchedOff }
    const confidence = active ? 'likely' : 'possible'
    return { outcome: 'found', findings: [{ facts, confidence, evidence: [first, ...rest] }] }
  }
}

const noFacts = {
  system: 'unknown',
  names: [],
  active: false,
  byDefault: false,
  searched: false,
  switchedOff: false
} as const

/** The last search at Microsoft Update, and the one at WSUS before it: the computer has used WSUS by then. */
function searchedAtMicrosoft(evidence: EvidenceSet): readonly Reference[] {
  const searches = knownEvents.of(evidence).filter(({ fact: { kind } }) => kind.startsWith('search-'))
  const online = searches.findLast(({ fact }) => fact.atMicrosoftUpdate === true)
  const before = searches.findLast(({ fact, at }) => fact.service === 'wsus' && online !== undefined && at < online.at)
  return online === undefined || before === undefined ? [] : [online.reference, before.reference]
}

/** A WSUS manages the computer, and yet its searches go to Microsoft by default: the two services that say so. */
function microsoftByDefault(evidence: EvidenceSet): readonly Reference[] {
  return agentServices
    .of(evidence)
    .flatMap(({ wsus, default: preset }) =>
      wsus !== null && preset?.isMicrosoft === true ? [preset.reference, wsus] : []
    )
}

/** This computer's build is irrelevant to a policy from a file. */
function systemOf(evidence: EvidenceSet, live: boolean): DualScanFacts['system'] {
  const os = evidence.all('client')[0]?.value.os ?? ''
  const build = Number(/\b10\.0\.(\d{4,6})\b/.exec(os)?.[1] ?? Number.NaN)
  if (!live || Number.isNaN(build)) return 'unknown'
  return build >= firstWithoutSwitch ? 'windows-11' : 'windows-10'
}
