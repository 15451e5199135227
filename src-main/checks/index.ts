import type { Check } from '../contract/check.ts'
import { checkIds, type CheckId } from '../contract/check-ids.ts'
import { certificateChecks } from './certificate/index.ts'
import { orientationChecks } from './orientation/index.ts'
import { proxyChecks } from './proxy/index.ts'
import { timeoutChecks } from './timeout/index.ts'

const byId: Readonly<Record<CheckId, Check>> = {
  ...orientationChecks,
  ...proxyChecks,
  ...certificateChecks,
  ...timeoutChecks
}

/** In the order in which they are asked. */
export const checks: readonly Check[] = checkIds.map((id) => byId[id])
