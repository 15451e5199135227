import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { repairsText } from '../../text/repairs.text.ts'
import { shownValues } from '../../repairs/shown-values.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Every change with its command, its outcome, and the value before and after as the registry had it. */
export function repairLines({ made }: EvidenceValue<'repairs'>, language: Language): readonly EvidenceRow[] {
  const words = repairsText[language]
  return made.map(({ repair, command, at, before, after, outcome }) => {
    const values = [before, after].map(shownValues).filter((text) => text !== '')
    const changed = values.length === 0 ? '' : `; ${values.join(' → ')}`
    return { what: words.kinds[repair.kind], value: `${command}: ${words.outcomes[outcome]}${changed}`, at }
  })
}
