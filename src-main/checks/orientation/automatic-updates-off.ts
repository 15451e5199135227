import { citations } from '../../knowledge/sources.ts'
import { policySwitchCheck } from '../kinds/policy/policy-switch-check.ts'

/** Automatic Updates are off. No source states the effect on ConfigMgr's scans, so it is only reported. */
export const automaticUpdatesOff = policySwitchCheck({
  id: 'automatic-updates-off',
  step: 'orientation',
  severity: 'hint',
  source: citations.updateSettings,
  key: 'au',
  name: 'NoAutoUpdate',
  data: 1,
  confidence: 'certain'
})
