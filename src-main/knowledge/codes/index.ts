import type { ErrorCode } from '../error-code.ts'
import { agentCodes } from './agent.ts'
import { bitsCodes } from './bits.ts'
import { certificateCodes } from './certificates.ts'
import { componentCodes } from './components.ts'
import { configmgrCodes } from './configmgr.ts'
import { httpStatusCodes } from './http-status.ts'
import { protocolTalkerCodes } from './protocol-talker.ts'
import { webServicesCodes } from './web-services.ts'
import { winhttpCodes } from './winhttp.ts'
import { wwsCodes } from './wws.ts'

/** Every code known here, each once. */
export const errorCodes: readonly ErrorCode[] = [
  ...httpStatusCodes,
  ...protocolTalkerCodes,
  ...webServicesCodes,
  ...wwsCodes,
  ...agentCodes,
  ...winhttpCodes,
  ...certificateCodes,
  ...bitsCodes,
  ...configmgrCodes,
  ...componentCodes
]
