import type { EvidenceValue, ProbeId } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import { probesText } from '../../text/probes.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** How watching ended, every change of the server's state with its time, and what else changed. */
export function watchLines(
  { ended, endedAt, rounds, states, changed }: EvidenceValue<'watch'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  const names: Readonly<Partial<Record<string, { readonly name: string }>>> = probesText[language] satisfies Record<
    ProbeId,
    { readonly name: string }
  >
  return [
    ...states.map(({ at, works, quote }) => ({ what: works ? words.works : words.fails, value: quote, at })),
    ...(changed.length === 0
      ? []
      : [{ what: words.changed, value: changed.map((probe) => names[probe]?.name ?? probe).join(', ') }]),
    { what: `${words.rounds}: ${rounds}`, value: words.watched[ended], at: endedAt }
  ]
}
