import type { Reference } from '../../contract/check.ts'
import { derive, type Derived } from '../derive.ts'
import { newestServer } from '../target/newest-server.ts'
import { newestScan } from './newest-scan.ts'

/** Codes that say themselves that no WSUS is set. */
const withoutServer = new Set(['0x80244011', '0x8024500c', '0x8024500b', '0x8024002e'])

/** The end of a scan that went to a WSUS, where the logs tell of one: then the policy named one at that time. */
export const scanAtWsus: Derived<Reference | null> = derive([newestServer, newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  const server = newestServer.of(evidence)
  if (scan === null || server === null || server.url === '' || withoutServer.has(scan.code ?? '')) return null
  return scan.reference
})
