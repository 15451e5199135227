import type { CheckId } from '../../../contract/check-ids.ts'
import type {
  Check,
  Citation,
  Confidence,
  EvidenceSet,
  Facts,
  Need,
  Reference,
  Severity,
  StepId
} from '../../../contract/check.ts'
import { clientSymptom, type Symptom } from '../../../derived/server-files/client-symptom.ts'
import { serverFacts, type ServerFacts } from '../../../derived/server-files/server-facts.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import type { WsusUrl } from '../../../derived/target/wsus-url.ts'
import { serverFileConfidence } from './server-file-confidence.ts'

/** `void`: no file says anything of it. */
export type FileAnswer<F extends Facts> =
  | 'void'
  | { readonly clear: readonly Reference[] }
  | {
      readonly facts: F
      readonly evidence: readonly [Reference, ...Reference[]]
      readonly confidence: Confidence
      /** How a client fails because of it; left out where that makes no difference. */
      readonly symptoms?: readonly Symptom[]
    }

interface Definition<F extends Facts> {
  readonly id: CheckId
  readonly step: StepId
  readonly severity: Severity
  readonly source: Citation
  readonly needs?: readonly Need[]
  readonly look: (facts: ServerFacts, url: WsusUrl | null, evidence: EvidenceSet) => FileAnswer<F>
}

/**
 * A check of a setting that a file of the server tells. It is not applicable without that file, where a scan gets through,
 * and where the client fails in a way that this setting cannot cause; it is `possible` at most where the files are another
 * server's by name.
 */
export function serverFileCheck<F extends Facts>(definition: Definition<F>): Check<F> {
  const { id, step, severity, source, look, needs = [] } = definition
  return {
    id,
    step,
    severity,
    side: 'server',
    needs: [serverFacts, clientSymptom, wsusTarget, ...needs],
    source,
    evaluate(evidence) {
      const facts = serverFacts.of(evidence)
      const answer = look(facts, wsusTarget.of(evidence)?.url ?? null, evidence)
      if (answer === 'void') return { outcome: 'not-applicable' }
      if ('clear' in answer) return { outcome: 'clear', evidence: answer.clear }
      const client = clientSymptom.of(evidence)
      const { symptoms, confidence } = answer
      if (symptoms !== undefined) {
        const fits = symptoms.some((symptom) => client.seen.has(symptom))
        if (!fits && (client.kind === 'works' || client.kind === 'known')) return { outcome: 'not-applicable' }
      }
      const weighed = serverFileConfidence(client, facts.isOther, confidence)
      const [first, ...rest] = answer.evidence
      const cited = symptoms === undefined ? rest : [...rest, ...client.references]
      return { outcome: 'found', findings: [{ facts: answer.facts, confidence: weighed, evidence: [first, ...cited] }] }
    }
  }
}
