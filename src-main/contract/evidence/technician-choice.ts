import * as v from 'valibot'
import { personal } from '../text-role.ts'

/**
 * What the technician said instead of what the settings say (`--wsus`, `--proxy`, or the fields of the wizard).
 * `proxy` is `direct`, `host:port`, or null for "use the configured one".
 */
export const technicianChoice = v.strictObject({
  wsus: v.nullable(personal('hosts')),
  proxy: v.nullable(personal('hosts'))
})
