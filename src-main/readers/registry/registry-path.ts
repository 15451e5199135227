const hives: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKU: 'HKEY_USERS',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKCC: 'HKEY_CURRENT_CONFIG'
}
const longNames = new Set(Object.values(hives))

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
  const upper = name.replace(/:$/, '').toUpperCase()
  return hives[upper] ?? (longNames.has(upper) ? upper : null)
}
