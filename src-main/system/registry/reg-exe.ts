import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { readRegistryExport } from '../../readers/registry/registry-export.ts'
import { readRegistryQuery } from '../../readers/registry/registry-query.ts'
import { decodeText } from '../../readers/text/text.ts'
import type { Limits } from '../system.ts'
import { temporaryFolderPrefix } from '../temporary-files.ts'
import { runProgram, type ProgramRun } from '../program.ts'

/** Result for one key, or the reason why it could not be read. */
export type KeyReading = RegistryKey | 'access-denied' | 'timed-out' | 'unsupported'

/** The result of a query of one key; `absent` is proven by a readable parent that does not list it. */
type KeyLookup =
  | { readonly state: 'readable'; readonly listing: string }
  | { readonly state: 'absent' | Exclude<KeyReading, RegistryKey> }

/** Selects the 64-bit view regardless of the bitness of reg.exe. */
const view = '/reg:64'
/**
 * Programs at once. Starting one blocks this process for as long as Windows and its virus scanner take for it, and more
 * at once only slow each other down.
 */
const mostAtOnce = 4

/**
 * Reads the registry with Windows' reg.exe, started by full path so that a reg.exe in the current folder is never run.
 */
export class RegExe {
  private readonly path: string
  private readonly turn = pLimit(mostAtOnce)
  /** Queries of the readings under way: most missing keys lie below the same few parents. */
  private readonly lookups = new Map<string, Promise<KeyLookup>>()
  private readings = 0

  constructor(systemRoot: string) {
    this.path = join(systemRoot, 'System32', 'reg.exe')
  }

  /**
   * One result per path, in order. Never rejects for errors of the registry or reg.exe. Ends with the first program that
   * exceeds its limit, because the next ones would take as long.
   */
  async readKeys(paths: readonly string[], { timeoutMs, signal }: Limits): Promise<KeyReading[]> {
    const folder = await mkdtemp(temporaryFolderPrefix())
    const givenUp = new AbortController()
    const limits = { timeoutMs, signal: AbortSignal.any([signal, givenUp.signal]) }
    const read = async (path: string, at: number): Promise<KeyReading> => {
      const reading = await this.readKey(path, join(folder, `${at}.reg`), limits)
      if (reading === 'timed-out') givenUp.abort()
      return reading
    }
    try {
      return await this.reading(() => Promise.all(paths.map(read)))
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }

  /** Names of the direct subkeys; null if the key does not exist. */
  async listKeys(path: string, limits: Limits): Promise<string[] | null | Exclude<KeyReading, RegistryKey>> {
    const lookup = await this.reading(() => this.lookUp(path, limits))
    if (lookup.state === 'absent') return null
    if (lookup.state !== 'readable') return lookup.state
    const start = `${path}\\`.toLowerCase()
    const lines = lookup.listing.split(/\r?\n/).map((line) => line.trim())
    return lines.filter((line) => line.toLowerCase().startsWith(start)).map((line) => line.slice(start.length))
  }

  /**
   * The parent comes first: keys that are mostly missing have few parents, and each program costs a fifth of a second.
   * An export preserves types and characters exactly; a query also works if a subkey may not be read.
   */
  private async readKey(path: string, file: string, limits: Limits): Promise<KeyReading> {
    const cut = path.lastIndexOf('\\')
    const above = cut < 0 ? null : await this.lookUp(path.slice(0, cut), limits)
    if (above?.state === 'timed-out') return above.state
    if (above !== null && isAbsent(path, above)) return { path, present: false, values: [] }
    const exported = await this.run(['export', path, file, '/y', view], limits)
    if (exported.ended !== 'exited') return reasonFor(exported)
    if (exported.exitCode === 0) {
      const found = keyNamed(path, readRegistryExport(textOf(await readFile(file))))
      if (found !== null) return found
    }
    const lookup = await this.lookUp(path, limits)
    if (lookup.state === 'absent') return { path, present: false, values: [] }
    if (lookup.state !== 'readable') return lookup.state
    return keyNamed(path, readRegistryQuery(lookup.listing, true)) ?? { path, present: true, values: [] }
  }

  /** Queries are shared while a reading is in progress; later ones are repeated. */
  private async reading<T>(work: () => Promise<T>): Promise<T> {
    this.readings++
    try {
      return await work()
    } finally {
      if (--this.readings === 0) this.lookups.clear()
    }
  }

  /** Shares the query of a key; one that was cut off by its caller's limits is repeated within one's own. */
  private async lookUp(path: string, limits: Limits): Promise<KeyLookup> {
    const key = path.toLowerCase()
    const underway = this.lookups.get(key)
    const shared = await underway
    if (shared !== undefined && (shared.state !== 'timed-out' || limits.signal.aborted)) return shared
    // another caller may have begun the repetition meanwhile
    const later = this.lookups.get(key)
    if (later !== undefined && later !== underway) return this.lookUp(path, limits)
    const mine = this.query(path, limits)
    this.lookups.set(key, mine)
    return mine
  }

  /**
   * reg.exe exits with 1 both for a missing and for a forbidden key, and its messages are localized. Therefore the
   * nearest readable parent decides: if it lists the subkey, the key exists and access is denied.
   */
  private async query(path: string, limits: Limits): Promise<KeyLookup> {
    const asked = await this.run(['query', path, view], limits)
    if (asked.ended !== 'exited') return { state: reasonFor(asked) }
    if (asked.exitCode === 0) return { state: 'readable', listing: textOf(asked.stdout) }
    const cut = path.lastIndexOf('\\')
    if (cut < 0) return { state: 'access-denied' }
    const above = await this.lookUp(path.slice(0, cut), limits)
    if (above.state === 'readable' || above.state === 'absent')
      return { state: isAbsent(path, above) ? 'absent' : 'access-denied' }
    return above
  }

  private run(args: readonly string[], limits: Limits): Promise<ProgramRun> {
    return this.turn(() => runProgram(this.path, args, limits))
  }
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? ''
}

/** True for a key below a missing one, or one that its readable parent does not list. */
function isAbsent(path: string, above: KeyLookup): boolean {
  if (above.state !== 'readable') return above.state === 'absent'
  return !above.listing.split(/\r?\n/).some((line) => line.trim().toLowerCase() === path.toLowerCase())
}

function keyNamed(path: string, keys: readonly RegistryKey[] | null): RegistryKey | null {
  const found = keys?.find((key) => key.path.toLowerCase() === path.toLowerCase())
  return found === undefined ? null : { ...found, path, present: true }
}

function reasonFor(run: Exclude<ProgramRun, { ended: 'exited' }>): 'timed-out' | 'unsupported' {
  return run.ended === 'timed-out' || run.ended === 'cancelled' ? 'timed-out' : 'unsupported'
}
