import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'prettier'
import { saveCase } from '../../src-main/casefile/save.ts'
import { sample } from '../../src-main/hosts/node/samples.ts'
import { resultsOf } from '../../src-main/hosts/self-test/self-test.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { sampleCases } from '../samples/cases.ts'

/** Writes the sample cases anew, and what the self-test expects of them; the same source always gives the same bytes. */
const folder = join(import.meta.dirname, '../../assets/samples')

await mkdir(folder, { recursive: true })
for (const id of sampleIds) {
  const bytes = await saveCase(await sampleCases[id]())
  await writeFile(join(folder, `${id}.supcase`), bytes)
  console.log(`${id}.supcase: ${bytes.length} bytes`)
}
// what the self-test compares with: what readers and checks say on the day it is built
const text = stableJson(await resultsOf(sample))
await writeFile(join(folder, 'expected.json'), await format(text, { parser: 'json', printWidth: 120 }))
