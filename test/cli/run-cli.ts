import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../src-main/hosts/cli/run.ts'

export interface Ran {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

const running = new AbortController().signal

/** The whole command line, with everything it writes to the console. */
export async function runCli(args: readonly string[], cancel: AbortSignal = running): Promise<Ran> {
  const result = { out: '', err: '' }
  const console = { out: (text: string) => void (result.out += text), err: (text: string) => void (result.err += text) }
  const exitCode = await runCommandLine(args, console, cancel)
  return { exitCode, ...result }
}

/** A fresh folder with these files; their paths in the same order. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  return { folder, paths }
}
