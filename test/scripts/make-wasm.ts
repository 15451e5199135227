import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledFile, compiledText } from '../readers/compiled-text.ts'

/** `npm run wasm`: compiles what is AssemblyScript, and writes it as text that any bundle can hold. */
for (const name of ['fast-bytes', 'iis-lines'] as const) {
  writeFileSync(join(import.meta.dirname, '../..', compiledFile(name)), await compiledText(name))
  console.log(compiledFile(name))
}
