import type { FleetSummary } from '../contract/fleet-summary.ts'

const head = ['by', 'key', 'clients', 'found', 'clear', 'undecided', 'failed', 'switches_due', 'most_frequent_cause']

/** The first line of every such table. */
export const fleetCsvHead = head.join(',')

/** All groups as a CSV table (RFC 4180), with the same headings in every language; no cell starts like a formula. */
export function fleetCsv({ total, groups, duplicates }: FleetSummary): string {
  const all = [{ by: 'total', rows: [total] }, ...groups]
  const rows = all.flatMap(({ by, rows: own }) =>
    own.map((row) => [
      ...[by, row.key ?? '', row.clients, row.found, row.clear, row.undecided, row.failed],
      ...[row.switchesDue, row.cause ?? '']
    ])
  )
  const shared = duplicates.map(({ sus, clients }) => ['duplicate_sus_client_id', sus, clients, '', '', '', '', '', ''])
  return [head, ...rows, ...shared].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/** Spreadsheets evaluate cells that start like this, even if quoted (OWASP, "CSV Injection"). */
const formula = /^[\s\p{C}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u

function cell(content: string | number): string {
  const text = String(content)
  const plain = formula.test(text) ? `'${text}` : text
  return /[",\r\n;\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
