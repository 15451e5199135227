import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { agentServiceQuote } from '../../derived/settings/agent-services.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** The agent's services, its last successful search, a pending restart, and the parts that could not be read. */
export function updateAgentLines(
  { services, lastSearchAt, restartPending, refused }: EvidenceValue<'update-agent'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  const searched = lastSearchAt === null ? [] : [lastSearchAt === 'never' ? words.never : lastSearchAt]
  const pending = restartPending === null ? [] : [restartPending ? words.yes : words.no]
  return [
    ...(services ?? []).map((service) => ({ what: words.updateService, value: agentServiceQuote(service) })),
    ...searched.map((value) => ({ what: words.lastSearch, value })),
    ...pending.map((value) => ({ what: words.restart, value })),
    ...refused.map(({ part, code }) => ({ what: words.refused, value: `${part}: ${code}` }))
  ]
}
