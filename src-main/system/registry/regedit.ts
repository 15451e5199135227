import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { bytesToHex } from '../../readers/text/hex.ts'
import type { Limits } from '../system.ts'
import { withHiddenCscript } from './hidden-cscript.ts'

/** regedit's scripts accept only the short hive names. */
const shortHives: Readonly<Record<string, string>> = {
  HKEY_LOCAL_MACHINE: 'HKLM',
  HKEY_CURRENT_USER: 'HKCU',
  HKEY_USERS: 'HKU',
  HKEY_CLASSES_ROOT: 'HKCR',
  HKEY_CURRENT_CONFIG: 'HKCC'
}
/** The script host's own view (64-bit); with an explicit view every missing key is reported as existing. */
const ownView = 'A'

/**
 * Reads all keys with one run of the script host; `present: false` also for a key that may not be read. Rejects on any
 * error: VBScript or WMI missing, a control character in a value, an unexpected result.
 */
export async function readWithRegedit(
  paths: readonly string[],
  from: { readonly systemRoot: string; readonly vbsFolder: string },
  limits: Limits
): Promise<RegistryKey[]> {
  // loaded on demand: the package is useless and untested outside Windows
  const { promisified, setExternalVBSLocation } = await import('regedit')
  setExternalVBSLocation(from.vbsFolder)
  const shortPaths = paths.map(shortPath)
  const listed: unknown = await withHiddenCscript(from.systemRoot, limits, () => promisified.list(shortPaths, ownView))
  return paths.map((path, at) => keyOf(path, field(listed, shortPaths[at] ?? '')))
}

function shortPath(path: string): string {
  const [hive = '', ...rest] = path.split('\\')
  return [shortHives[hive] ?? hive, ...rest].join('\\')
}

function keyOf(path: string, item: unknown): RegistryKey {
  const exists = field(item, 'exists')
  if (typeof exists !== 'boolean') throw new TypeError(`regedit said nothing about ${path}`)
  const values = field(item, 'values')
  if (!exists || typeof values !== 'object' || values === null) return { path, present: exists, values: [] }
  return { path, present: true, values: Object.entries(values).map(([name, value]) => valueOf(name, value)) }
}

/** Converts by the actual value: regedit's type declarations are wrong for REG_BINARY. */
function valueOf(name: string, item: unknown): RegistryValue {
  const type = field(item, 'type')
  const data = field(item, 'value')
  if ((type === 'REG_SZ' || type === 'REG_EXPAND_SZ') && typeof data === 'string') return { name, type, data }
  if (type === 'REG_DWORD' && typeof data === 'number') return { name, type, data }
  if (type === 'REG_MULTI_SZ' && isListOf(data, 'string')) return { name, type, data }
  if (type === 'REG_BINARY' && isListOf(data, 'number')) return { name, type, data: bytesToHex(Uint8Array.from(data)) }
  // beyond 2^53 the number has already lost precision
  if (type === 'REG_QWORD' && Number.isSafeInteger(data)) return { name, type, data: String(data) }
  if (type === 'REG_NONE') return { name, type: 'other', data: '' }
  throw new TypeError(`regedit read ${name} as ${String(type)}`)
}

function isListOf(data: unknown, type: 'string'): data is string[]
function isListOf(data: unknown, type: 'number'): data is number[]
function isListOf(data: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(data) && data.every((candidate) => typeof candidate === type)
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
