import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { repairWords } from '../../text/repairs.text.ts'
import { shownValues } from '../../repairs/shown-values.ts'
import type { EvidenceLine } from './evidence-row.ts'

/** Every change with its command, its outcome, and the value before and after as the registry had it. */
export function repairLines({ made }: EvidenceValue<'repairs'>, language: Language): readonly EvidenceLine[] {
  const words = repairWords[language]
  return made.map(({ repair, command, at, before, after, outcome }) => {
    const values = [before, after].map(shownValues).filter((one) => one !== '')
    const changed = values.length === 0 ? '' : `; ${values.join(' → ')}`
    return { what: words.kinds[repair.kind], value: `${command}: ${words.outcomes[outcome]}${changed}`, at }
  })
}
