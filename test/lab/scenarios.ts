import { certificateScenarios } from './scenarios-certificate.ts'
import { proxyScenarios } from './scenarios-proxy.ts'
import { timeoutScenarios } from './scenarios-timeout.ts'

export const scenarios = [...proxyScenarios, ...certificateScenarios, ...timeoutScenarios]
