import { winhttpSettingsFrom } from '../readers/registry-evidence.ts'
import { winhttpKeys } from '../readers/registry-keys.ts'
import { registryProbe } from './registry-probe.ts'

export const winhttpSettingsProbe = registryProbe(
  'winhttp-settings',
  [winhttpKeys.native, winhttpKeys.wow64],
  winhttpSettingsFrom
)
