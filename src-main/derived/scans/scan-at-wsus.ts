import type { Reference } from '../../contract/check.ts'
import { derive, type Derived } from '../derive.ts'
import { newestServer } from '../target/newest-server.ts'
import { newestScan } from './newest-scan.ts'

/** Codes that mean that no WSUS is configured. */
const withoutServer = new Set(['0x80244011', '0x8024500c', '0x8024500b', '0x8024002e'])

/** The end of the newest scan if it went to a WSUS: then the policy named one at that time. Null otherwise. */
export const scanAtWsus: Derived<Reference | null> = derive([newestServer, newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  const server = newestServer.of(evidence)
  if (scan === null || server === null || server.url === '' || withoutServer.has(scan.code ?? '')) return null
  return scan.reference
})
