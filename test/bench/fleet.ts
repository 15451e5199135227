import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFleetLines } from './fleet-lines-file.ts'
import { alone, beside, timed, timedCommand } from './timed.ts'

/** `npm run bench:fleet`: the built `fleet` on 100,000 lines beside jq and Python grouping the same lines. */
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-bench-'))
const lines = join(folder, 'lines.txt')
const count = 100_000
const grouped =
  'group_by(.sup) | map({ sup: .[0].sup, clients: length, causes: (group_by(.cause) | map([.[0].cause, length])) })'

try {
  const bytes = makeFleetLines(lines, count)
  timed('cksum', [lines])
  const ours = timedCommand(['fleet', lines, '--csv', join(folder, 'fleet.csv'), '--json', '-'], [0])
  const python = timed('python3', [join(import.meta.dirname, 'fleet-by-json.py'), lines])
  const jq = timed('jq', ['-s', '-c', grouped, lines])
  for (const { output } of [ours, python, jq]) {
    if (!output.includes('http://sup39.contoso.local:8530')) throw new Error('a server was not found')
  }
  const { total, duplicates } = JSON.parse(ours.output) as { total: { clients: number }; duplicates: unknown[] }
  if (total.clients !== count || duplicates.length !== count / 1000) throw new Error('clients were lost')
  console.log(`${count} lines, ${(bytes / 1e6).toFixed(0)} MB`)
  console.log(alone('checked, all groups, CSV, JSON', ours))
  console.log(beside('python3 json, all groups', ours, python))
  console.log(beside('jq -s group_by, one group', ours, jq))
} finally {
  rmSync(folder, { recursive: true })
}
