const hives: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKU: 'HKEY_USERS',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKCC: 'HKEY_CURRENT_CONFIG'
}
const longNames = new Set(Object.values(hives))
/** With a colon behind it. */
const longestName = Math.max(...[...longNames].map((name) => name.length)) + 1

/**
 * Normalizes a registry path: long hive name, single backslashes, none at the ends. A path without hive stays without.
 */
export function canonicalRegistryPath(written: string): string {
  const slashed = written.includes('\\') ? written : written.replaceAll('/', '\\')
  const parts = slashed
    .replace(/^(computer\\|registry::)/i, '')
    .split('\\')
    .filter((part) => part !== '')
    .map((part) => part.trim())
  const hive = hiveOf(parts[0] ?? '')
  return hive === null ? parts.join('\\') : [hive, ...parts.slice(1)].join('\\')
}

/** Long name of a hive, also for its abbreviation; null if the name is not a hive. */
export function hiveOf(name: string): string | null {
  if (name.length > longestName) return null
  const upper = name.replace(/:$/, '').toUpperCase()
  return hives[upper] ?? (longNames.has(upper) ? upper : null)
}

/** A key's path in parts, comparable regardless of case, hive name and registry view. */
export interface RegistryPlace {
  /** Long name; null if the path has none. */
  readonly hive: string | null
  /** SID or name below HKEY_USERS, lower case; otherwise null. */
  readonly account: string | null
  readonly wow64: boolean
  /** Remaining path in lower case, without hive, account and WOW6432Node. */
  readonly rest: string
}

/** Splits a key's path into comparable parts. */
export function registryPlace(path: string): RegistryPlace {
  const parts = path.toLowerCase().split('\\')
  const hive = hiveOf(parts[0] ?? '')
  if (hive !== null) parts.shift()
  const account = hive === 'HKEY_USERS' ? (parts.shift() ?? '') : null
  const plain = parts.filter((part) => part !== 'wow6432node')
  return { hive, account, wow64: plain.length < parts.length, rest: plain.join('\\') }
}

/** True for HKEY_LOCAL_MACHINE and for exports without hive. */
export function ofMachine(place: RegistryPlace): boolean {
  return place.hive === null || place.hive === 'HKEY_LOCAL_MACHINE'
}
