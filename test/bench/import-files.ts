import { readFileSync } from 'node:fs'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'

/** Reads files as the program does and prints, as JSON, how much memory that took at most. */
await importFiles(await readInputs(process.argv.slice(2)))
console.log(JSON.stringify({ peakMegabytes: Math.round(peakKilobytes() / 1024) }))

/** Linux counts to `maxRSS` what the process that started this one had taken; `VmHWM` begins with the program. */
function peakKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? Number.NaN)
}
