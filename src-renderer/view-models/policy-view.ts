import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { policyTable } from '../../src-main/presentation/policy-table.ts'
import { policyTableText } from '../../src-main/text/policy-table.text.ts'

interface PolicyView {
  readonly title: string
  readonly columns: readonly string[]
  /** Name, value, meaning, what is usual, and whether it deviates. */
  readonly rows: readonly (readonly string[])[]
}

/** The update policy of every source that shows one, as a table; a file is named in the title. */
export function policyViews(evidence: readonly Evidence[], language: Language): readonly PolicyView[] {
  const { title, columns } = policyTableText[language]
  return evidence.flatMap((envelope) => {
    if (envelope.probe !== 'update-policy' || envelope.status !== 'collected') return []
    const rows = policyTable(envelope.value, language).map((row) => [
      row.name,
      row.value,
      row.meaning,
      row.expected,
      row.judged
    ])
    return rows.length === 0
      ? []
      : [{ title: envelope.source === null ? title : `${title} (${envelope.source})`, columns, rows }]
  })
}
