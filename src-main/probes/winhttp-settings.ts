import { winhttpSettingsFrom } from '../readers/registry/registry-evidence.ts'
import { winhttpKeys } from '../readers/registry/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const winhttpSettingsProbe = registryProbe(
  'winhttp-settings',
  [winhttpKeys.native, winhttpKeys.wow64],
  winhttpSettingsFrom
)
