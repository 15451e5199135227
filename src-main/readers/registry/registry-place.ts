import { hiveOf } from './registry-path.ts'

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
