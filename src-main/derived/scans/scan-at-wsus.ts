import type { Reference } from '../../contract/check.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { sentToMicrosoft } from '../../knowledge/sent-to-microsoft.ts'
import { derive, type Derived } from '../derive.ts'
import { newestServer } from '../target/newest-server.ts'
import { newestScan, type ScanResult } from './newest-scan.ts'

/** WU_E_PT_SUS_SERVER_NOT_SET: no WSUS is configured. */
const noServerSet = '0x80244011'

/** The end of the newest scan if it went to a WSUS: then the policy named one at that time. Null otherwise. */
export const scanAtWsus: Derived<Reference | null> = derive([newestServer, newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  const server = newestServer.of(evidence)
  if (scan === null || server?.url === '' || (server === null && !isConfigmgrs(scan))) return null
  return scan.code === noServerSet || sentToMicrosoft.has(scan.code ?? '') ? null : scan.reference
})

/**
 * ConfigMgr scans at no other server, whether its log names it or not. That it asked one at all is shown by a scan that
 * worked, or by the status of an answer.
 */
function isConfigmgrs({ outcome, code, reference }: ScanResult): boolean {
  if (reference.probe !== 'configmgr-log') return false
  return outcome === 'succeeded' || (codeByValue.get(code ?? '')?.httpStatus ?? null) !== null
}
