import type { Check } from '../../contract/check.ts'
import { winhttpComparison } from '../../derived/access/winhttp-comparison.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'
import { citations } from '../../knowledge/sources.ts'

/** How WinHTTP's request ended; `passes`: which of the two succeeded. */
export interface StackFacts {
  readonly [name: string]: string | number | null
  readonly passes: 'sup-doctor' | 'windows'
  /** The HRESULT, where WinHTTP gave one. */
  readonly code: string | null
  readonly symbol: string | null
  readonly httpStatus: number | null
}

/** Our requests and those of WinHTTP must have the same result; if not, something treats one of them differently. */
export const windowsStackDiffers: Check<StackFacts> = {
  id: 'windows-stack-differs',
  step: 'timeout',
  severity: 'hint',
  side: 'client',
  needs: [winhttpComparison],
  source: citations.winhttpErrors,
  evaluate(evidence) {
    const compared = winhttpComparison.of(evidence)
    if (compared.state === 'not-comparable') return { outcome: 'not-applicable' }
    if (compared.state === 'missing') return { outcome: 'undecided', missing: compared.missing }
    if (compared.state === 'agree') return { outcome: 'clear', evidence: compared.evidence }
    const { code, status } = compared.decisive
    const passes = compared.state === 'windows-fails' ? 'sup-doctor' : 'windows'
    return {
      outcome: 'found',
      findings: [
        {
          facts: { passes, code, symbol: code === null ? null : (lookUp(code)?.symbol ?? null), httpStatus: status },
          confidence: 'possible',
          evidence: compared.evidence
        }
      ]
    }
  }
}
