import type { Reference } from '../../contract/check.ts'
import { sentToMicrosoft } from '../../knowledge/sent-to-microsoft.ts'
import { derive, type Derived } from '../derive.ts'
import { newestServer } from '../target/newest-server.ts'
import { newestScan } from './newest-scan.ts'

/** WU_E_PT_SUS_SERVER_NOT_SET: no WSUS is configured. */
const noServerSet = '0x80244011'

/** The end of the newest scan if it went to a WSUS: then the policy named one at that time. Null otherwise. */
export const scanAtWsus: Derived<Reference | null> = derive([newestServer, newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  const server = newestServer.of(evidence)
  // ConfigMgr scans at no other server, whether its log names it or not
  const isConfigmgrs = scan?.outcome === 'succeeded' && scan.reference.probe === 'configmgr-log'
  if (scan === null || server?.url === '' || (server === null && !isConfigmgrs)) return null
  return scan.code === noServerSet || sentToMicrosoft.has(scan.code ?? '') ? null : scan.reference
})
