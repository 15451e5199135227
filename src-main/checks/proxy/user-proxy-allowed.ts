import { citations } from '../../knowledge/sources.ts'
import { policySwitchCheck } from '../kinds/policy/policy-switch-check.ts'

/** A scan may fall back to the signed-in user's proxy, which since 2020 needs this switch. */
export const userProxyAllowed = policySwitchCheck({
  id: 'user-proxy-allowed',
  step: 'proxy',
  severity: 'hint',
  source: citations.clientSettings,
  key: 'wu',
  name: 'SetProxyBehaviorForUpdateDetection',
  data: 1,
  confidence: 'certain'
})
