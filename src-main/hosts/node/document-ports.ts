import { saveCase } from '../../casefile/save.ts'
import { redactorFor } from '../../redact/redact.ts'
import type { DocumentPorts } from '../../service/document-ports.ts'
import { fontsCss } from '../print/fonts-css.ts'
import { build } from './build.ts'
import { version } from './program.ts'

/** What documents are made with, in a window as on the command line. */
export const documentPorts: DocumentPorts = {
  version,
  saveCase,
  redactor: redactorFor,
  fontsCss,
  build
}
