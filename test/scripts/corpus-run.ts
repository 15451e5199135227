import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { problemsOf } from '../corpus/corpus-check.ts'

/** `npm run test:corpus`: every sample against what its index says. */
const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
if (!existsSync(folder)) {
  console.error(`The samples are not there (${folder}).`)
  process.exit(1)
}
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/].*\.\w+$/.test(name))
const items = names.sort().map((name) => ({ name, problems: problemsOf(name, readFileSync(`${folder}${name}`)) }))
for (const { name, problems } of items) for (const problem of problems) console.error(`${name}: ${problem}`)
const good = items.filter((candidate) => candidate.problems.length === 0).length
console.log(`${good} of ${items.length} samples`)
process.exitCode = good === items.length ? 0 : 1
