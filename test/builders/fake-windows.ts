import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { windowsRegistry } from '../../src-main/system/registry/registry.ts'
import type { Registry } from '../../src-main/system/system.ts'

/** Shell scripts in the place of the two programs; whatever is left out is not installed. */
export interface FakePrograms {
  readonly cscript?: string
  readonly reg?: string
}

/** What `cscript.exe` without arguments has to print before regedit believes in it. */
const greeting = 'if [ $# = 0 ]; then echo "Microsoft (R) Windows Script Host Version 5.812"; exit 0; fi'

/** A Windows folder whose programs are ours, and registry access that uses it; every call is written to `calls`. */
export async function fakeWindows(
  programs: FakePrograms,
  timeoutMs = 3_600_000
): Promise<{ registry: Registry; folder: string; calls: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-windows-'))
  const calls = join(folder, 'calls')
  await mkdir(join(folder, 'System32'))
  await mkdir(join(folder, 'vbs'))
  await writeFile(calls, '')
  const write = async (name: string, body: string) => {
    const path = join(folder, 'System32', name)
    await writeFile(path, `#!/bin/sh\necho "${name} $*" >> '${calls}'\n${body}\n`)
    await chmod(path, 0o755)
  }
  if (programs.cscript !== undefined) await write('cscript.exe', `${greeting}\n${programs.cscript}`)
  if (programs.reg !== undefined) await write('reg.exe', programs.reg)
  const registry = windowsRegistry({ systemRoot: folder, scripts: () => join(folder, 'vbs'), timeoutMs })
  return { registry, folder, calls }
}

/** A script that prints this and nothing else. */
export function printing(text: string): string {
  return `cat <<'END_OF_ANSWER'\n${text}\nEND_OF_ANSWER`
}
