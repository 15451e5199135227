import { ProbeFailure } from '../../contract/probe.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import type { Limits, Registry, RegistryReading } from '../system.ts'
import { RegExe, type KeyReading } from './reg-exe.ts'
import { bundledFiles } from '../bundled-files/this-program.ts'
import { readWithRegedit } from './regedit.ts'
import { systemRoot } from '../system-root.ts'

/**
 * Paths to use. `scripts` returns the folder of regedit's scripts after verifying them, and throws if they are
 * unusable.
 */
export interface RegistryPlaces {
  readonly systemRoot: string
  readonly scripts: () => string
  readonly timeoutMs: number
}

/** The registry of this computer: regedit first; after its first failure, reg.exe for the rest of the session. */
export function windowsRegistry(places: RegistryPlaces = thisWindows()): Registry {
  const regExe = new RegExe(places.systemRoot)
  let hasFailed = false
  let turn: Promise<unknown> = Promise.resolve()

  const tryRegedit = async (paths: readonly string[], limits: Limits): Promise<RegistryKey[] | null> => {
    if (hasFailed || limits.signal.aborted) return null
    try {
      return await readWithRegedit(paths, { systemRoot: places.systemRoot, vbsFolder: places.scripts() }, limits)
    } catch {
      // reg.exe needs neither VBScript nor WMI; `readBy` states which one was used
      hasFailed = true
      return null
    }
  }
  return {
    async readKeys(paths, signal) {
      const limits = { timeoutMs: places.timeoutMs, signal }
      // sequential, so that a missing script host is detected only once
      const mine = turn.then(() => tryRegedit(paths, limits))
      turn = mine
      const listed = await mine
      if (listed === null) return withoutDenied(await regExe.readKeys(paths, limits))
      return confirmed(listed, regExe, limits)
    },
    async listKeys(path, signal) {
      const names = await regExe.listKeys(path, { timeoutMs: places.timeoutMs, signal })
      if (typeof names === 'string') throw new ProbeFailure(names, 'reg.exe')
      return names
    }
  }
}

/** regedit also reports a forbidden key as missing; reg.exe distinguishes the two. */
async function confirmed(listed: RegistryKey[], regExe: RegExe, limits: Limits): Promise<RegistryReading> {
  const missing = listed.filter((key) => !key.present)
  if (missing.length === 0) return { readBy: 'regedit', keys: listed }
  const second = await regExe.readKeys(
    missing.map((key) => key.path),
    limits
  )
  const readings = listed.map((key): KeyReading => {
    const result = key.present ? key : second[missing.indexOf(key)]
    return result === 'access-denied' || typeof result === 'object' ? result : key
  })
  const foundBySecond = second.some((key) => typeof key === 'object' && key.present)
  return { ...withoutDenied(readings), readBy: foundBySecond ? 'reg.exe' : 'regedit' }
}

function withoutDenied(readings: readonly KeyReading[]): RegistryReading {
  const keys = readings.filter((reading) => typeof reading === 'object')
  const reason = readings.find((reading) => typeof reading === 'string')
  const other = readings.find((reading) => reading === 'timed-out' || reading === 'unsupported')
  if (other !== undefined || (reason !== undefined && keys.length === 0)) {
    throw new ProbeFailure(other ?? reason ?? 'unreadable', 'reg.exe')
  }
  return { readBy: 'reg.exe', keys }
}

function thisWindows(): RegistryPlaces {
  return { systemRoot: systemRoot(), scripts: () => bundledFiles().folder('vbs'), timeoutMs: 10_000 }
}
