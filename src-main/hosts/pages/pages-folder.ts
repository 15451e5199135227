import { join } from 'node:path'
import { bundledFiles, isSingleProgram } from '../../system/bundled-files/this-program.ts'

/** Where the built page lies: beside the built command line, or written out of the single program. */
export function pagesFolder(): string {
  if (!isSingleProgram) return join(import.meta.dirname, '../renderer')
  return bundledFiles().folder('pages')
}
