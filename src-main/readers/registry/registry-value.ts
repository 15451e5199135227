import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { hexToBytes } from '../text/hex.ts'
import { readProxySettings } from '../proxy/proxy-settings.ts'

/** A key's value by name, whatever its case. */
export function valueNamed(key: RegistryKey, name: string): RegistryValue | undefined {
  return key.values.find((value) => value.name.toLowerCase() === name.toLowerCase())
}

/** Null when the value is no binary one or too short to be the settings. */
export function proxySettingsOf(value: RegistryValue | undefined): ProxySettings | null {
  if (value?.type !== 'REG_BINARY' || typeof value.data !== 'string') return null
  return readProxySettings(hexToBytes(value.data))
}
