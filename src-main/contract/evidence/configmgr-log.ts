import * as v from 'valibot'
import { personal } from '../text-role.ts'
import { logSummary } from './log-event.ts'

/** A ConfigMgr client log (WUAHandler, ScanAgent, LocationServices, …); `raw` is what CMTrace reads, `rendered` what it shows. */
export const configmgrLog = v.strictObject({
  form: v.picklist(['raw', 'rendered']),
  components: v.array(personal('word')),
  ...logSummary
})
