import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSeparators, separatorsFile } from './readers/compile-separators.ts'

/** `npm run wasm`: compiles the one function that is AssemblyScript, and writes it as text that any bundle can hold. */
writeFileSync(join(import.meta.dirname, '..', separatorsFile), await compileSeparators())
console.log(separatorsFile)
