import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { readRegistryExport } from '../../readers/registry/registry-export.ts'
import { readRegistryQuery } from '../../readers/registry/registry-query.ts'
import { decodeText } from '../../readers/text/text.ts'
import type { Limits } from '../system.ts'
import { runProgram, type ProgramRun } from '../program.ts'

/** What reg.exe makes of one key; the words beside the key say why there is none. */
export type KeyReading = RegistryKey | 'access-denied' | 'timed-out' | 'unsupported'

/** The 64-bit view, whatever bitness reg.exe itself has. */
const view = '/reg:64'

/** Windows' own program, by its full path: a reg.exe lying in the current folder is never asked. */
export class RegExe {
  private readonly path: string

  constructor(systemRoot: string) {
    this.path = join(systemRoot, 'System32', 'reg.exe')
  }

  /** One reading for every path, in that order. Never rejects for what the registry or reg.exe does. */
  async readKeys(paths: readonly string[], limits: Limits): Promise<KeyReading[]> {
    const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-'))
    try {
      return await Promise.all(paths.map((path, at) => this.readKey(path, join(folder, `${at}.reg`), limits)))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }

  /** The names of the keys directly below; null when the key is not there. */
  async listKeys(path: string, limits: Limits): Promise<string[] | null | Exclude<KeyReading, RegistryKey>> {
    const look = await this.look(path, limits)
    if (look.state === 'absent') return null
    if (look.state !== 'readable') return look.state
    const start = `${path}\\`.toLowerCase()
    const lines = look.listing.split(/\r?\n/).map((line) => line.trim())
    return lines.filter((line) => line.toLowerCase().startsWith(start)).map((line) => line.slice(start.length))
  }

  /** An export keeps types and letters exactly; a query still works where a sub-key may not be read. */
  private async readKey(path: string, file: string, limits: Limits): Promise<KeyReading> {
    const exported = await this.run(['export', path, file, '/y', view], limits)
    if (exported.ended !== 'exited') return reasonFor(exported)
    if (exported.exitCode === 0) {
      const found = keyNamed(path, readRegistryExport(textOf(await readFile(file))))
      if (found !== null) return found
    }
    const look = await this.look(path, limits)
    if (look.state === 'absent') return { path, present: false, values: [] }
    if (look.state !== 'readable') return look.state
    return keyNamed(path, readRegistryQuery(look.listing)) ?? { path, present: true, values: [] }
  }

  /**
   * reg.exe ends with 1 for a missing key and for a forbidden one, and its messages are translated. So the nearest
   * readable key above decides: if it lists the next one down, that one is there and may not be read.
   */
  private async look(
    path: string,
    limits: Limits
  ): Promise<{ state: 'readable'; listing: string } | { state: 'absent' | Exclude<KeyReading, RegistryKey> }> {
    const asked = await this.run(['query', path, view], limits)
    if (asked.ended !== 'exited') return { state: reasonFor(asked) }
    if (asked.exitCode === 0) return { state: 'readable', listing: textOf(asked.stdout) }
    const cut = path.lastIndexOf('\\')
    if (cut < 0) return { state: 'access-denied' }
    const above = await this.look(path.slice(0, cut), limits)
    if (above.state !== 'readable') return above
    const listed = above.listing.split(/\r?\n/).some((line) => line.trim().toLowerCase() === path.toLowerCase())
    return { state: listed ? 'access-denied' : 'absent' }
  }

  private run(args: readonly string[], limits: Limits): Promise<ProgramRun> {
    return runProgram(this.path, args, limits)
  }
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? ''
}

function keyNamed(path: string, keys: readonly RegistryKey[] | null): RegistryKey | null {
  const found = keys?.find((key) => key.path.toLowerCase() === path.toLowerCase())
  return found === undefined ? null : { ...found, path, present: true }
}

function reasonFor(run: Exclude<ProgramRun, { ended: 'exited' }>): 'timed-out' | 'unsupported' {
  return run.ended === 'timed-out' || run.ended === 'cancelled' ? 'timed-out' : 'unsupported'
}
