import { hiveOf } from './registry-path.ts'

/** A key's path taken apart so that places compare whatever their case, hive name or registry view. */
export interface RegistryPlace {
  /** Long name, or null where the path has none. */
  readonly hive: string | null
  /** The account's part below HKEY_USERS, lower case; null elsewhere. */
  readonly account: string | null
  readonly wow64: boolean
  /** Lower case, without hive, account and WOW6432Node. */
  readonly rest: string
}

export function registryPlace(path: string): RegistryPlace {
  const parts = path.toLowerCase().split('\\')
  const hive = hiveOf(parts[0] ?? '')
  if (hive !== null) parts.shift()
  const account = hive === 'HKEY_USERS' ? (parts.shift() ?? '') : null
  const plain = parts.filter((part) => part !== 'wow6432node')
  return { hive, account, wow64: plain.length < parts.length, rest: plain.join('\\') }
}

/** True for the machine's hive and for exports that name none. */
export function ofMachine(place: RegistryPlace): boolean {
  return place.hive === null || place.hive === 'HKEY_LOCAL_MACHINE'
}
