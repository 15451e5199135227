import { winhttpSettingsFrom } from '../readers/registry/registry-evidence.ts'
import { winhttpKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

/** Reads WinHTTP's proxy settings in both registry views. */
export const winhttpSettingsProbe = registryProbe(
  'winhttp-settings',
  [winhttpKeys.native, winhttpKeys.wow64],
  winhttpSettingsFrom
)
