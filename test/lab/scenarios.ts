import { answerScenarios } from './scenarios-answer.ts'
import { certificateScenarios } from './scenarios-certificate.ts'
import { filterScenarios } from './scenarios-filters.ts'
import { hostileAddressScenarios } from './scenarios-hostile-address.ts'
import { hostileHttpScenarios } from './scenarios-hostile-http.ts'
import { hostileProxyScenarios } from './scenarios-hostile-proxy.ts'
import { hostileTlsScenarios } from './scenarios-hostile-tls.ts'
import { proxyScenarios } from './scenarios-proxy.ts'
import { tlsScenarios } from './scenarios-tls.ts'
import { timeoutScenarios } from './scenarios-timeout.ts'
import { twoFaultScenarios } from './scenarios-two-faults.ts'

export const scenarios = [
  ...proxyScenarios,
  ...twoFaultScenarios,
  ...certificateScenarios,
  ...tlsScenarios,
  ...answerScenarios,
  ...timeoutScenarios,
  ...filterScenarios,
  ...hostileAddressScenarios,
  ...hostileHttpScenarios,
  ...hostileProxyScenarios,
  ...hostileTlsScenarios
]
