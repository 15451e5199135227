import * as v from 'valibot'
import { personal } from '../text-role.ts'

/**
 * Values the technician gave in place of the settings (`--wsus`, `--proxy`, or the fields of the wizard).
 * `proxy` is `direct`, `host:port`, or null for "use the configured one".
 */
export const technicianChoice = v.strictObject({
  wsus: v.nullable(personal('hosts')),
  proxy: v.nullable(personal('hosts'))
})
