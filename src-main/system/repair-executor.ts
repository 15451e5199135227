import { join } from 'node:path'
import type { SavedValue } from '../contract/evidence/repairs.ts'
import { windowsRegistry } from './registry/registry.ts'
import { runProgram } from './program.ts'
import { windowsScriptHost } from './script-host.ts'
import { systemRoot } from './system-root.ts'

type Place = Pick<SavedValue, 'key' | 'name' | 'type'>

interface Command {
  readonly runs: readonly { readonly program: 'netsh.exe' | 'sc.exe'; readonly args: readonly string[] }[]
  readonly script: 'start-scan' | null
}

/** The only interface that changes anything on this computer. */
export interface RepairExecutor {
  /** Current values, in order; null if any of them cannot be read reliably. */
  read(places: readonly Place[]): Promise<readonly SavedValue[] | null>
  /** Runs the programs of a command sequentially, each by full path; stops at the first failure. */
  run(command: Command): Promise<{ readonly ok: boolean; readonly exitCode: number | null }>
  /** Restores values byte for byte and deletes those that did not exist. */
  restore(values: readonly SavedValue[]): Promise<void>
  now(): string
}

const timeoutMs = 30_000

/** Executes repairs with the programs of this Windows folder. */
export function repairExecutor(windows: string = systemRoot()): RepairExecutor {
  const registry = windowsRegistry()
  const limits = () => ({ timeoutMs, signal: AbortSignal.timeout(timeoutMs) })
  const start = (program: string, args: readonly string[]) =>
    runProgram(join(windows, 'System32', program), args, limits())
  return {
    async read(places) {
      const keys = [...new Set(places.map((place) => place.key))]
      if (keys.length === 0) return []
      try {
        const reading = await registry.readKeys(keys, AbortSignal.timeout(timeoutMs))
        const found = places.map((place) => savedValue(place, reading.keys))
        return found.every((candidate) => candidate !== null) ? found : null
      } catch {
        // a value that cannot be read reliably must not be changed
        return null
      }
    },
    async run({ runs, script }) {
      if (script !== null) {
        const ran = await windowsScriptHost().run(script, [], limits())
        const exitCode = ran.ended === 'exited' ? ran.exitCode : null
        return { ok: exitCode === 0, exitCode }
      }
      let exitCode: number | null = 0
      for (const { program, args } of runs) {
        const ran = await start(program, args)
        exitCode = ran.ended === 'exited' ? ran.exitCode : null
        // 1056: the service is already running
        if (exitCode !== 0 && !(program === 'sc.exe' && exitCode === 1056)) return { ok: false, exitCode }
      }
      return { ok: true, exitCode }
    },
    async restore(values) {
      for (const value of values) {
        const { program, args } = restoreCommand(value)
        await start(program, args)
      }
    },
    now: () => new Date().toISOString()
  }
}

/** Null if the key was not read or the value has a type that cannot be restored. */
function savedValue(
  { key, name, type }: Place,
  keys: Awaited<ReturnType<ReturnType<typeof windowsRegistry>['readKeys']>>['keys']
): SavedValue | null {
  const read = keys.find((candidate) => candidate.path.toLowerCase() === key.toLowerCase())
  if (read === undefined) return null
  const value = read.values.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  if (value === undefined) return { key, name, type, hex: null }
  if (value.type !== type || Array.isArray(value.data)) return null
  return { key, name, type, hex: String(value.data) }
}

/** Start types by number, as the service controller names them (ChangeServiceConfig, dwStartType). */
const startWords: Readonly<Record<number, string>> = { 0: 'boot', 1: 'system', 2: 'auto', 3: 'demand', 4: 'disabled' }

/**
 * The program that puts one value back. The start type of a service goes through the service controller: it keeps its
 * own copy, so that a value written to the registry has no effect before Windows is restarted.
 */
function restoreCommand({ key, name, type, hex }: SavedValue): {
  readonly program: 'reg.exe' | 'sc.exe'
  readonly args: readonly string[]
} {
  const service = /\\CurrentControlSet\\Services\\([^\\]+)$/i.exec(key)?.[1]
  const word = hex === null ? undefined : startWords[Number.parseInt(hex, 16)]
  if (service !== undefined && name.toLowerCase() === 'start' && word !== undefined)
    return { program: 'sc.exe', args: ['config', service, 'start=', word] }
  const args =
    hex === null
      ? ['delete', key, '/v', name, '/f', '/reg:64']
      : ['add', key, '/v', name, '/t', type, '/d', hex, '/f', '/reg:64']
  return { program: 'reg.exe', args }
}
