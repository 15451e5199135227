import { certificateRows } from './certificate-rows.ts'
import { nameRows } from './name-rows.ts'
import { orientationRows } from './orientation-rows.ts'
import { proxyRows } from './proxy-rows.ts'
import type { Row } from './row.ts'
import { serverLogEffectRows } from './server-log-effect-rows.ts'
import { serverLogRows } from './server-log-rows.ts'
import { timeoutRows } from './timeout-rows.ts'
import { windowsStackRows } from './windows-stack-rows.ts'

/** Every row of every check. */
export const rows: readonly Row[] = [
  ...orientationRows,
  ...proxyRows,
  ...certificateRows,
  ...timeoutRows,
  ...nameRows,
  ...windowsStackRows,
  ...serverLogRows,
  ...serverLogEffectRows
]
