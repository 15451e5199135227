import type { Evidence } from '../contract/evidence/index.ts'
import { byName } from './raw-file.ts'

/** Live evidence in the order of the run, then evidence from files sorted by file. A saved case has this order. */
export function inCaseOrder(evidence: readonly Evidence[]): Evidence[] {
  const fromFiles = evidence.filter((envelope) => envelope.origin === 'file')
  return [...evidence.filter((envelope) => envelope.origin !== 'file'), ...fromFiles.sort(bySource)]
}

export function bySource(a: Evidence, b: Evidence): number {
  const sources = byName({ name: a.source ?? '' }, { name: b.source ?? '' })
  return sources === 0 ? byName({ name: a.probe }, { name: b.probe }) : sources
}
