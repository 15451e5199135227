import { answerScenarios } from './scenarios-answer.ts'
import { certificateScenarios } from './scenarios-certificate.ts'
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
  ...timeoutScenarios
]
