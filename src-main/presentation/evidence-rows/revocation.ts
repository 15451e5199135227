import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { revocationText } from '../../text/revocation.text.ts'
import { formatDuration } from '../format.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Each address of the chain, the way to it and what came of it. */
export function revocationLines(
  { lookups }: EvidenceValue<'revocation-lookup'>,
  language: Language
): readonly EvidenceRow[] {
  const words = revocationText[language]
  return lookups.map(({ kind, address, proxy, outcome, status, byProxy, nextUpdate, durationMs }) => ({
    what: words.kinds[kind],
    value: [
      address,
      words.outcomes[outcome],
      ...(status === null ? [] : [`HTTP ${status}`]),
      ...(byProxy ? [words.byProxy] : []),
      ...(nextUpdate === null ? [] : [words.validUntil(formatTime(nextUpdate, language, 'minute'))]),
      ...(proxy === null ? [] : [`${attemptText[language].overProxy} ${proxy}`]),
      ...(outcome === 'not-asked' ? [] : [formatDuration(durationMs, language)])
    ].join(' · ')
  }))
}
