import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { ownSources, sharedSources } from '../trust/calibration.ts'
import { calibrationTable, withTable } from '../trust/trust-page.ts'

/** `npm run trust`: writes the tables of docs/trust.md anew; the second one only where ../shared is there. */
const path = fileURLToPath(new URL('../../docs/trust.md', import.meta.url))
const [own, shared] = [await ownSources(), await sharedSources()]
const first = withTable(readFileSync(path, 'utf8'), 'own', calibrationTable(own))
const page = shared.length === 0 ? first : withTable(first, 'measured', calibrationTable(shared))
writeFileSync(path, await format(page, { parser: 'markdown', printWidth: 120 }))
const wrong = [...own, ...shared].flatMap((source) => source.judged.filter((item) => !item.right))
for (const { name, said } of wrong) console.log(`${said}, wrongly: ${name}`)
