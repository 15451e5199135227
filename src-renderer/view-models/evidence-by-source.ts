import type { EvidenceRow } from './view-model.ts'

/** What was read at one place at one time, such as the three requests of one connection test. */
export interface EvidenceGroup {
  readonly what: string
  readonly where: string
  readonly values: readonly Pick<EvidenceRow, 'value' | 'length'>[]
}

/** Rows that follow each other and come from the same place are one; the order stays. */
export function evidenceBySource(rows: readonly EvidenceRow[]): readonly EvidenceGroup[] {
  const groups: (Omit<EvidenceGroup, 'values'> & { values: EvidenceRow[] })[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.what === row.what && last.where === row.where) last.values.push(row)
    else groups.push({ what: row.what, where: row.where, values: [row] })
  }
  return groups
}
