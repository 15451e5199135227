import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { readRegistryExport } from '../../readers/registry/registry-export.ts'
import { readRegistryQuery } from '../../readers/registry/registry-query.ts'
import { decodeText } from '../../readers/text/text.ts'
import type { Limits } from '../system.ts'
import { runProgram, type ProgramRun } from '../program.ts'

/** Result for one key, or the reason why it could not be read. */
export type KeyReading = RegistryKey | 'access-denied' | 'timed-out' | 'unsupported'

/** Selects the 64-bit view regardless of the bitness of reg.exe. */
const view = '/reg:64'

/**
 * Reads the registry with Windows' reg.exe, started by full path so that a reg.exe in the current folder is never run.
 */
export class RegExe {
  private readonly path: string

  constructor(systemRoot: string) {
    this.path = join(systemRoot, 'System32', 'reg.exe')
  }

  /** One result per path, in order. Never rejects for errors of the registry or reg.exe. */
  async readKeys(paths: readonly string[], limits: Limits): Promise<KeyReading[]> {
    const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-'))
    try {
      return await Promise.all(paths.map((path, at) => this.readKey(path, join(folder, `${at}.reg`), limits)))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }

  /** Names of the direct subkeys; null if the key does not exist. */
  async listKeys(path: string, limits: Limits): Promise<string[] | null | Exclude<KeyReading, RegistryKey>> {
    const look = await this.look(path, limits)
    if (look.state === 'absent') return null
    if (look.state !== 'readable') return look.state
    const start = `${path}\\`.toLowerCase()
    const lines = look.listing.split(/\r?\n/).map((line) => line.trim())
    return lines.filter((line) => line.toLowerCase().startsWith(start)).map((line) => line.slice(start.length))
  }

  /** An export preserves types and characters exactly; a query also works if a subkey may not be read. */
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
    return keyNamed(path, readRegistryQuery(look.listing, true)) ?? { path, present: true, values: [] }
  }

  /**
   * reg.exe exits with 1 both for a missing and for a forbidden key, and its messages are localized. Therefore the
   * nearest readable parent decides: if it lists the subkey, the key exists and access is denied.
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
