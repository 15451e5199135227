import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { hexToBytes } from '../text/hex.ts'
import { readProxySettings } from '../proxy/proxy-settings.ts'

/** Finds a value by name, case-insensitively. */
export function valueNamed(key: RegistryKey, name: string): RegistryValue | undefined {
  return key.values.find((value) => value.name.toLowerCase() === name.toLowerCase())
}

/** Proxy settings of a binary value; null if it is of another type or too short. */
export function proxySettingsOf(value: RegistryValue | undefined): ProxySettings | null {
  if (value?.type !== 'REG_BINARY' || typeof value.data !== 'string') return null
  return readProxySettings(hexToBytes(value.data))
}
