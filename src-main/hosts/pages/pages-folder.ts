import { join } from 'node:path'
import { bundledFiles, isSingleProgram } from '../../system/bundled-files/this-program.ts'

/** Folder of the built page: beside the built command line, or extracted from the single executable. */
export function pagesFolder(): string {
  if (!isSingleProgram) return join(import.meta.dirname, '../renderer')
  return bundledFiles().folder('pages')
}
