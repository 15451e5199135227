import { certificateRows } from './certificate-rows.ts'
import { consoleRows } from './console-rows.ts'
import { nameRows } from './name-rows.ts'
import { orientationRows } from './orientation-rows.ts'
import { proxyRows } from './proxy-rows.ts'
import type { Row } from './row.ts'
import { timeoutRows } from './timeout-rows.ts'
import { windowsStackRows } from './windows-stack-rows.ts'

/** Every row of every check. */
export const rows: readonly Row[] = [
  ...orientationRows,
  ...proxyRows,
  ...consoleRows,
  ...certificateRows,
  ...timeoutRows,
  ...nameRows,
  ...windowsStackRows
]
