import { citations } from '../../knowledge/sources.ts'
import { policySwitchCheck } from '../kinds/policy/policy-switch-check.ts'

/** Microsoft's public update services are blocked: wanted with WSUS, but searches that go there fail (0x8024500C, 0x8024002E). */
export const internetLocationsBlocked = policySwitchCheck({
  id: 'internet-locations-blocked',
  step: 'orientation',
  severity: 'hint',
  source: citations.updateSettings,
  key: 'wu',
  name: 'DoNotConnectToWindowsUpdateInternetLocations',
  data: 1,
  confidence: 'certain'
})
