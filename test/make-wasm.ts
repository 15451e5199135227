import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFastBytes, fastBytesFile } from './readers/compile-fast-bytes.ts'

/** `npm run wasm`: compiles what is AssemblyScript, and writes it as text that any bundle can hold. */
writeFileSync(join(import.meta.dirname, '..', fastBytesFile), await compileFastBytes())
console.log(fastBytesFile)
