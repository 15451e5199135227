import { certificateRows } from './certificate-rows.ts'
import { orientationRows } from './orientation-rows.ts'
import { proxyRows } from './proxy-rows.ts'
import type { Row } from './row.ts'
import { timeoutRows } from './timeout-rows.ts'

/** Every row of every check. */
export const rows: readonly Row[] = [...orientationRows, ...proxyRows, ...certificateRows, ...timeoutRows]
