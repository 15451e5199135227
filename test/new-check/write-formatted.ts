import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'

export type Written =
  { readonly ok: true; readonly files: readonly string[] } | { readonly ok: false; readonly why: string }

/** Writes every text under its absolute path, in the project's format; makes missing folders. */
export async function writeFormatted(files: ReadonlyMap<string, string>): Promise<Written> {
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await format(text, { ...(await resolveConfig(path)), plugins: [], filepath: path }))
  }
  return { ok: true, files: [...files.keys()] }
}
