import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const parts = ['src-main', 'src-renderer', 'test', 'assets', 'electron.config.ts', 'package.json', 'tsconfig.json']

/** A new folder with a copy of the sources that uses this project's packages. */
export function copiedProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-new-check-'))
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
