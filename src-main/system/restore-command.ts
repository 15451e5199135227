import type { SavedValue } from '../contract/evidence/repairs.ts'

/** Start types by number, as the service controller names them (ChangeServiceConfig, dwStartType). */
const startWords: Readonly<Record<number, string>> = { 0: 'boot', 1: 'system', 2: 'auto', 3: 'demand', 4: 'disabled' }

/**
 * The program that puts one value back. The start type of a service goes through the service controller: it keeps its
 * own copy, so that a value written to the registry has no effect before Windows is restarted.
 */
export function restoreCommand({ key, name, type, hex }: SavedValue): {
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
