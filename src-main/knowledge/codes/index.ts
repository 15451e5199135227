import type { ErrorCode } from '../error-code.ts'
import { agentCodes } from './agent.ts'
import { agentOperationCodes } from './agent-operations.ts'
import { agentSetupCodes } from './agent-setup.ts'
import { backgroundTransferCodes } from './background-transfer.ts'
import { bitsCodes } from './bits.ts'
import { certificateCodes } from './certificates.ts'
import { componentCallCodes } from './component-calls.ts'
import { componentCodes } from './components.ts'
import { configmgrClientCodes } from './configmgr-client.ts'
import { configmgrOtherCodes } from './configmgr-other.ts'
import { configmgrCodes } from './configmgr.ts'
import { cryptographyCodes } from './cryptography.ts'
import { dataStoreCodes } from './data-store.ts'
import { deliveryOptimizationCodes } from './delivery-optimization.ts'
import { downloadManagerCodes } from './download-manager.ts'
import { httpStatusCodes } from './http-status.ts'
import { internetCodes } from './internet.ts'
import { metadataCodes } from './metadata.ts'
import { otherNames } from './other-names.ts'
import { protocolCodes } from './protocol.ts'
import { protocolTalkerCodes } from './protocol-talker.ts'
import { securityCodes } from './security.ts'
import { rareServicingCodes } from './servicing-rare.ts'
import { servicingCodes } from './servicing.ts'
import { updateHandlerCodes } from './update-handlers.ts'
import { updateArticleCodes } from './update-articles.ts'
import { upgradeCodes } from './upgrade.ts'
import { webServicesCodes } from './web-services.ts'
import { windowsErrorCodes } from './windows-errors.ts'
import { winhttpCodes } from './winhttp.ts'
import { wwsCodes } from './wws.ts'

const others = Object.entries(otherNames)

/** Every code known here, each once; those of a scan first, which a list of suggestions is to begin with. */
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
  ...componentCodes,
  ...protocolCodes,
  ...agentOperationCodes,
  ...agentSetupCodes,
  ...dataStoreCodes,
  ...metadataCodes,
  ...internetCodes,
  ...securityCodes,
  ...cryptographyCodes,
  ...windowsErrorCodes,
  ...componentCallCodes,
  ...configmgrClientCodes,
  ...downloadManagerCodes,
  ...backgroundTransferCodes,
  ...deliveryOptimizationCodes,
  ...updateHandlerCodes,
  ...servicingCodes,
  ...rareServicingCodes,
  ...updateArticleCodes,
  ...upgradeCodes,
  ...configmgrOtherCodes
].map(withOtherNames)

function withOtherNames(entry: ErrorCode): ErrorCode {
  const more = others.flatMap(([name, code]) =>
    code === entry.code && name !== entry.symbol && !entry.otherNames.includes(name) ? [name] : []
  )
  return more.length === 0 ? entry : { ...entry, otherNames: [...entry.otherNames, ...more] }
}
