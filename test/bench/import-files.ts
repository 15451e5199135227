import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'

/** Reads files as the program does and prints, as JSON, how much memory that took at most. */
await importFiles(await readInputs(process.argv.slice(2)))
console.log(JSON.stringify({ peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
