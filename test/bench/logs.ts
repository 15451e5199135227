import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beside, timed, timedCheck } from './timed.ts'
import { makeWindowsUpdateLog } from './windows-update-log-file.ts'

/** `npm run bench:logs`: the built command line on 100 MB of converted WindowsUpdate.log beside awk reading the codes out. */
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-bench-'))
const log = join(folder, 'WindowsUpdate.log')
const hex = '[0-9a-fA-F]'.repeat(8)

try {
  const bytes = makeWindowsUpdateLog(log, 100_000_000)
  timed('cksum', [log])
  const { seconds: ours, output, peakMegabytes } = timedCheck(join(folder, 'bench.supcase'), [log])
  if (!output.includes('0x80244022')) throw new Error('the code was not found')
  const awk = timed('awk', [`match($0, /0x${hex}|\\[${hex}\\]/) { print substr($0, RSTART, RLENGTH) }`, log])
  if (!awk.output.includes('0x80244022')) throw new Error('awk found nothing')
  console.log(`${(bytes / 1e6).toFixed(0)} MB`)
  console.log(
    `whole analysis, hash and report    ${ours.toFixed(2).padStart(6)} s   ${peakMegabytes} MB of memory at most`
  )
  console.log(beside('awk, codes alone', ours, awk.seconds))
} finally {
  rmSync(folder, { recursive: true })
}
