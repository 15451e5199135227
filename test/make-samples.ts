import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveCase } from '../src-main/casefile/save.ts'
import { sampleIds } from '../src-main/service/api.ts'
import { sampleCases } from './samples/cases.ts'

/** Writes the sample cases anew; the same source always gives the same bytes. */
const folder = join(import.meta.dirname, '../assets/samples')

await mkdir(folder, { recursive: true })
for (const id of sampleIds) {
  const bytes = await saveCase(await sampleCases[id]())
  await writeFile(join(folder, `${id}.supcase`), bytes)
  console.log(`${id}.supcase: ${bytes.length} bytes`)
}
