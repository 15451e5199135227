import type { Documents } from '../../service/documents.ts'
import type { CliContext } from './cli-context.ts'
import type { RunOptions } from './options.ts'
import { harmlessJson, writeOut, writePrivateFile } from './output.ts'

/** The result, the case and the list of pseudonyms, each where the options say. */
export async function writeData(
  options: Pick<RunOptions, 'json' | 'save' | 'ledger'>,
  documents: Documents,
  { language, console }: CliContext
): Promise<void> {
  const { json, save, ledger } = options
  const text = documents.json()
  if (json !== null) await writeOut(json, json === '-' ? harmlessJson(text) : text, console)
  if (save !== null) await writeOut(save, await documents.savedCase(), console)
  const list = documents.ledger(language)
  if (ledger !== null && list !== null) await writePrivateFile(ledger, list)
}
