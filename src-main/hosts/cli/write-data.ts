import type { Documents } from '../../service/documents.ts'
import type { CliContext } from './cli-context.ts'
import type { RunOptions } from './run-options.ts'
import { harmlessJson, writeOut, writePrivateFile } from './output.ts'

/**
 * Writes the result, the case and the list of pseudonyms as the options demand; all are made before the first is
 * written.
 */
export async function writeData(
  options: Pick<RunOptions, 'json' | 'save' | 'ledger'>,
  documents: Documents,
  { language, console }: CliContext
): Promise<void> {
  const { json, save, ledger } = options
  const text = json === null ? '' : await documents.json()
  const saved = save === null ? '' : await documents.savedCase()
  const list = ledger === null ? null : await documents.ledger(language)
  if (json !== null) await writeOut(json, json === '-' ? harmlessJson(text) : text, console)
  if (save !== null) await writeOut(save, saved, console)
  if (ledger !== null && list !== null) await writePrivateFile(ledger, list)
}
