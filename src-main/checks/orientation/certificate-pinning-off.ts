import { citations } from '../../knowledge/sources.ts'
import { policySwitchCheck } from '../kinds/policy/policy-switch-check.ts'

/** Windows Update does not compare the server's certificate with the pinned ones. */
export const certificatePinningOff = policySwitchCheck({
  id: 'certificate-pinning-off',
  step: 'orientation',
  severity: 'hint',
  source: citations.supWithSsl,
  key: 'wu',
  name: 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection',
  data: 1,
  confidence: 'certain'
})
