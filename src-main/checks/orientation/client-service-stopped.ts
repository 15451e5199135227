import type { Check, Confidence, EvidenceSet, Reference } from '../../contract/check.ts'
import { against } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'

/** The states of a service that say something, as `sc query` prints them (winsvc.h); others pass by themselves. */
const states: Readonly<Record<number, string>> = { 1: 'STOPPED', 3: 'STOP_PENDING', 4: 'RUNNING' }
const running = 4

interface PrintedState {
  readonly state: number
  readonly reference: Reference
}

/** ConfigMgr's client starts with Windows and starts every scan; the update service itself may well be stopped in between. */
export const clientServiceStopped: Check<{ service: string }> = {
  id: 'client-service-stopped',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['command-output', newestScan],
  source: citations.wsusClientAgents,
  evaluate(evidence) {
    const [first, ...others] = printedStates(evidence)
    // of two outputs that differ nothing says which is the later one
    if (first === undefined || others.some(({ state }) => state !== first.state)) return { outcome: 'not-applicable' }
    if (first.state === running) return { outcome: 'clear', evidence: [first.reference] }
    if (states[first.state] === undefined) return { outcome: 'not-applicable' }
    const scan = newestScan.of(evidence)
    const confidence: Confidence = scan === null ? 'likely' : 'possible'
    const shown = scan === null ? ([first.reference] as const) : ([first.reference, against(scan.reference)] as const)
    return { outcome: 'found', findings: [{ facts: { service: 'ccmexec' }, confidence, evidence: shown }] }
  }
}

/** One for each output, which tells what it printed last. */
function printedStates(evidence: EvidenceSet): readonly PrintedState[] {
  return evidence.all('command-output').flatMap(({ probe, source, value }) => {
    const last = value.services.findLast(({ name }) => name.toLowerCase() === 'ccmexec')
    if (last === undefined) return []
    const reference = {
      probe,
      source,
      line: last.line,
      at: null,
      quote: `${last.name}: ${states[last.state] ?? last.state}`
    }
    return [{ state: last.state, reference }]
  })
}
