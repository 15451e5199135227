import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { thirdPartyFiles } from '../third-party/written.ts'

/** `npm run licences`: writes down whose work is in what was built, for readers and for the program. */
const { notices, files } = await thirdPartyFiles()
for (const [path, text] of files) writeFileSync(join(import.meta.dirname, '../..', path), text)
console.log(`${[...files.keys()].join(', ')}: ${notices} parts`)
