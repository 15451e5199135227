import type { Check, Reference } from '../../contract/check.ts'
import { scanSource } from '../../derived/settings/scan-source.ts'
import { isNumber } from '../../derived/settings/update-policy.ts'
import { scanSourceNames } from '../../knowledge/scan-source-names.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

export interface IncompleteFacts {
  readonly [name: string]: string | boolean | readonly string[]
  readonly problem: 'misplaced' | 'partial' | 'switch-missing'
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly leftByConfigmgr: boolean
}

/** The scan source policy is there in part, without its master switch, or with the switch in the wrong key. */
export const scanSourceIncomplete: Check<IncompleteFacts> = {
  id: 'scan-source-incomplete',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: [scanSource],
  source: citations.scanSource,
  evaluate(evidence) {
    const source = scanSource.of(evidence)
    if (source.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    const { set, misplaced, master, leftByConfigmgr } = source
    const present = set.map(({ name }) => name)
    const absent = scanSourceNames.filter((name) => !present.includes(name))
    const complete = absent.length === 0
    const found = (problem: IncompleteFacts['problem'], first: Reference, rest: readonly Reference[] = []) => ({
      outcome: 'found' as const,
      findings: [
        {
          facts: { problem, present, absent, leftByConfigmgr },
          confidence: 'possible' as const,
          evidence: [first, ...rest] as const
        }
      ] as const
    })
    if (misplaced !== null) return found('misplaced', misplaced.reference)
    const [first, ...rest] = set.map(({ value }) => value.reference)
    if (first === undefined) {
      return isNumber(master, 1)
        ? found('partial', master.reference)
        : { outcome: 'clear', evidence: [source.reference] }
    }
    if (!complete) return found('partial', first, rest)
    if (master.state === 'unknown') return { outcome: 'undecided', missing: ['update-policy'] }
    if (!isNumber(master, 1)) return found('switch-missing', master.reference, [first, ...rest])
    return { outcome: 'clear', evidence: [master.reference, first, ...rest] }
  }
}
