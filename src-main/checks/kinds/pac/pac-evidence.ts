import type { EvidenceSet, Judgement, Reference } from '../../../contract/check.ts'
import type { Collected } from '../../../contract/evidence/index.ts'
import type { PacScript } from '../../../contract/evidence/pac-script.ts'
import { derive, type Derived } from '../../../derived/derive.ts'
import { pacSources } from '../../../derived/proxy/pac-sources.ts'
import { referTo } from '../../../derived/reference.ts'
import { noEvidence } from '../no-evidence/no-evidence.ts'

export interface EvaluatedScript {
  readonly script: PacScript
  readonly envelope: Collected<'pac-script'>
}

/** Every script that was evaluated. */
export const evaluatedScripts: Derived<readonly EvaluatedScript[]> = derive(['pac-script'], (evidence) =>
  evidence.all('pac-script').flatMap((envelope) => envelope.value.scripts.map((script) => ({ script, envelope })))
)

/** The answer of a question about a script's results if no script ran; another check asks whether there is one. */
export function withoutAnswers(evidence: EvidenceSet): Judgement<never> {
  return pacSources.of(evidence).length > 0
    ? { outcome: 'undecided', missing: ['pac-script'] }
    : { outcome: 'not-applicable' }
}

/**
 * The answer of the question about scripts themselves if no script ran: none is set, or it could not be run or read.
 */
export function withoutScripts(evidence: EvidenceSet): Judgement<never> {
  const settings = ['winhttp-settings', 'user-proxy'] as const
  const unknown = settings.filter((probe) => evidence.all(probe).length === 0)
  return pacSources.of(evidence).length > 0 || unknown.length === 0
    ? withoutAnswers(evidence)
    : noEvidence(evidence, unknown.slice(0, 1))
}

/** Address and answers of a script in one line. */
export function scriptReference({ script, envelope }: EvaluatedScript): Reference {
  const answers = script.answers.map((answer) => `${answer.host} → ${answer.result === '' ? '—' : answer.result}`)
  const ended = script.fetch.outcome === 'fetched' ? script.evaluation.outcome : script.fetch.outcome
  return referTo(envelope, `PAC ${script.url}: ${answers.length === 0 ? ended : [...new Set(answers)].join('; ')}`)
}
