import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alone, beside, timed, timedCheck } from './timed.ts'
import { makeWindowsUpdateLog } from './windows-update-log-file.ts'

/** `npm run bench:logs`: the built command line on 100 MB of converted WindowsUpdate.log beside awk reading the codes out. */
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-bench-'))
const log = join(folder, 'WindowsUpdate.log')
const hex = '[0-9a-fA-F]'.repeat(8)
const code = `/0x${hex}|\\[${hex}\\]/`
const firstCodes = `match($0, ${code}) { print substr($0, RSTART, RLENGTH) }`
/** Every code on every line: how often there is it, and when it was last. */
const everyCode = `
  { for (rest = $0; match(rest, ${code}); rest = substr(rest, RSTART + RLENGTH)) {
      found = tolower(substr(rest, RSTART, RLENGTH)); gsub(/0x|[][]/, "", found)
      count[found]++; last[found] = $1 " " $2 } }
  END { for (found in count) print found, count[found], last[found] }`

try {
  const bytes = makeWindowsUpdateLog(log, 100_000_000)
  timed('cksum', [log])
  const ours = timedCheck(join(folder, 'bench.supcase'), [log])
  const trivial = timed('awk', [firstCodes, log])
  const counting = timed('awk', [everyCode, log])
  for (const { output } of [ours, trivial, counting]) {
    if (!output.includes('80244022')) throw new Error('the code was not found')
  }
  console.log(`${(bytes / 1e6).toFixed(0)} MB`)
  console.log(alone('whole analysis, hash and report', ours))
  console.log(beside('awk, every code counted, with time', ours, counting))
  console.log(beside("awk, each line's first code", ours, trivial))
} finally {
  rmSync(folder, { recursive: true })
}
