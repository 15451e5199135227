import type { EvidenceSet } from '../../contract/check.ts'
import { newestServer } from '../target/newest-server.ts'
import { urlChange } from '../target/url-difference.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import type { ScanResult } from './newest-scan.ts'

/** True for a scan at another server than the one that is set now. */
export function isOfOtherServer({ server, at }: ScanResult, evidence: EvidenceSet): boolean {
  const target = wsusTarget.of(evidence)
  if (server === null || target === null) return false
  const named = newestServer.of(evidence)
  const later = named !== null && named.reference.at !== null && at !== null && named.reference.at > at
  const difference = urlChange(server, later ? named.url : target.written)
  return difference === 'switch' || (later && (difference === 'scheme' || difference === 'port'))
}
