import type { Check } from '../../contract/check.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { scanSource } from '../../derived/settings/scan-source.ts'
import { isNumber } from '../../derived/settings/update-policy.ts'
import { sentToMicrosoft } from '../../knowledge/sent-to-microsoft.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** The scan source policy sends some kinds of updates to Windows Update instead of WSUS. */
export const scanSourceMicrosoft: Check<{ names: readonly string[]; switched: boolean; code: string | null }> = {
  id: 'scan-source-microsoft',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: [scanSource, newestScan],
  source: citations.scanSource,
  evaluate(evidence) {
    const source = scanSource.of(evidence)
    if (source.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    const [first, ...rest] = source.set.filter(({ value }) => isNumber(value, 0))
    if (first === undefined) {
      const evidence = source.set.length === 0 ? [source.reference] : source.set.map(({ value }) => value.reference)
      return { outcome: 'clear', evidence }
    }
    const newest = newestScan.of(evidence)
    const code = newest?.outcome === 'failed' && sentToMicrosoft.has(newest.code ?? '') ? newest.code : null
    const facts = {
      names: [first, ...rest].map(({ name }) => name),
      switched: isNumber(source.master, 1),
      code
    }
    const references = [
      ...rest.map(({ value }) => value.reference),
      ...(code === null || newest === null ? [] : [newest.reference])
    ]
    return {
      outcome: 'found',
      findings: [
        { facts, confidence: code === null ? 'possible' : 'likely', evidence: [first.value.reference, ...references] }
      ]
    }
  }
}
