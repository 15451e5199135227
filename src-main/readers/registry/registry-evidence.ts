import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { MachineIdentityValue } from '../../contract/evidence/machine-identity.ts'
import type { ReadBy, RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { proxySettingsOf, valueNamed } from './registry-key-list.ts'
import { keptValues, updatePolicyKeys, updateServiceKeys, updateServiceNames, winhttpKeys } from './registry-keys.ts'
import { ofMachine, registryPlace } from './registry-path.ts'

const mostValues = 500
const longestData = 10_000
/** Values that identify a policy key if the key line is missing, per key. */
const relevantValues = [['WUServer', 'WUStatusServer'], ['UseWUServer']]

/** Windows Update policy keys, with the 32- and 64-bit views of a key merged; null if there are none. */
export function updatePolicyFrom(keys: readonly RegistryKey[], readBy: ReadBy): EvidenceValue<'update-policy'> | null {
  const found = updatePolicyKeys.flatMap((path, at) => {
    const wanted = registryPlace(path).rest
    const same = keys.filter((key) => {
      const place = registryPlace(key.path)
      const pasted = key.path === '' && relevantValues[at]?.some((name) => valueNamed(key, name) !== undefined) === true
      return pasted || (ofMachine(place) && place.rest === wanted)
    })
    return same.length === 0 ? [] : [joined(path, same)]
  })
  return found.length === 0 ? null : { readBy, keys: found }
}

/** Merges the views of a key: values of the native view take precedence over WOW6432Node. */
function joined(path: string, same: readonly RegistryKey[]): RegistryKey {
  const values = new Map<string, RegistryValue>()
  const nativeFirst = [...same].sort(
    (a, b) => Number(registryPlace(a.path).wow64) - Number(registryPlace(b.path).wow64)
  )
  const kept = keptValues[registryPlace(path).rest]
  for (const value of nativeFirst.flatMap((key) => key.values)) {
    if (kept !== undefined && !kept.includes(value.name.toLowerCase())) continue
    if (!values.has(value.name.toLowerCase())) values.set(value.name.toLowerCase(), value)
  }
  const missing = [...new Set(same.flatMap((key) => key.missing ?? []))]
  return {
    path,
    present: same.some((key) => key.present),
    values: [...values.values()].slice(0, mostValues).map(truncate),
    ...(same.every((key) => key.partial === true) ? { partial: true as const } : {}),
    ...(missing.length > 0 ? { missing } : {})
  }
}

/** Limits the length of a value; policy values are short, and other values must not enlarge the case file. */
function truncate(value: RegistryValue): RegistryValue {
  return typeof value.data === 'string' ? { ...value, data: value.data.slice(0, longestData) } : value
}

/** Start types of the update services; null if none of their keys is among `keys`. */
export function updateServicesFrom(
  keys: readonly RegistryKey[],
  readBy: ReadBy
): EvidenceValue<'update-services'> | null {
  const services = updateServiceNames.flatMap((name, at) => {
    const wanted = registryPlace(updateServiceKeys[at] ?? '').rest
    const key = keys.find((candidate) => {
      const place = registryPlace(candidate.path)
      return (
        ofMachine(place) && place.rest.replace(/^system\\controlset\d+\\/, 'system\\currentcontrolset\\') === wanted
      )
    })
    if (key === undefined) return []
    const start = valueNamed(key, 'Start')?.data
    return [{ name, present: key.present, start: typeof start === 'number' ? start : null }]
  })
  return services.length === 0 ? null : { readBy, services }
}

/** WinHttpSettings per registry view; null if neither key is among `keys`. */
export function winhttpSettingsFrom(
  keys: readonly RegistryKey[],
  readBy: ReadBy
): EvidenceValue<'winhttp-settings'> | null {
  const wanted = registryPlace(winhttpKeys.native).rest
  const concerned = keys.filter((key) => {
    const place = registryPlace(key.path)
    // without a hive, the machine and user keys have the same path and differ only in the value
    if (place.hive === null)
      return ['', wanted].includes(place.rest) && valueNamed(key, 'WinHttpSettings') !== undefined
    return ofMachine(place) && place.rest === wanted
  })
  if (concerned.length === 0) return null
  const view = (wow64: boolean) => {
    const key = concerned.find((candidate) => registryPlace(candidate.path).wow64 === wow64)
    if (key === undefined) return 'not-read'
    const value = valueNamed(key, 'WinHttpSettings')
    if (value === undefined) return key.partial === true ? 'not-read' : 'absent'
    return proxySettingsOf(value) ?? 'not-read'
  }
  return { readBy, native: view(false), wow64: view(true) }
}

const namePlaces = /^system\\(?:currentcontrolset|controlset\d+)\\control\\computername\\(?:active)?computername$/
const serverPlace = String.raw`software\microsoft\update services\server\setup`
/** Set by the installation of the server; the console alone leaves none of them. */
const serverValues = ['PortNumber', 'IISTargetWebSiteIndex', 'SqlServerName', 'ContentDir'] as const
const agentPlace = String.raw`software\microsoft\windows\currentversion\windowsupdate`

/** The computer's name, its WSUS id and whether WSUS is installed on it; null if the keys tell none of it. */
export function machineIdentityFrom(keys: readonly RegistryKey[]): MachineIdentityValue | null {
  const names = new Set<string>()
  const ids = new Set<string>()
  let wsusServer = false
  for (const key of keys) {
    const place = registryPlace(key.path)
    if (!ofMachine(place)) continue
    wsusServer ||= place.rest === serverPlace && serverValues.some((value) => valueNamed(key, value) !== undefined)
    const name = namePlaces.test(place.rest) ? valueNamed(key, 'ComputerName')?.data : undefined
    if (typeof name === 'string' && name !== '') names.add(name.slice(0, 255))
    const id = place.rest === agentPlace ? valueNamed(key, 'SusClientId')?.data : undefined
    if (typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)) ids.add(`wsus:${id.toLowerCase()}`)
  }
  if (names.size + ids.size === 0 && !wsusServer) return null
  return { names: [...names], ids: [...ids], ...(wsusServer && { wsusServer }) }
}
