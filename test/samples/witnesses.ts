import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { WinhttpRequest } from '../../src-main/contract/evidence/winhttp-requests.ts'
import { testAddresses, testUrl } from '../../src-main/knowledge/test-addresses.ts'
import { live } from './computer.ts'

/** What Windows' own stack met at the three test addresses: the same everywhere. */
export function throughWinhttp(
  wsusUrl: string,
  marker: string,
  ending: { status: number } | { code: string }
): Evidence {
  const requests = testAddresses.map(({ id }, at): WinhttpRequest => ({
    address: id,
    url: `${testUrl(wsusUrl, id)}?supdoctor=${marker}-w${at + 1}`,
    outcome: 'status' in ending ? 'answered' : 'failed',
    status: 'status' in ending ? ending.status : null,
    code: 'code' in ending ? ending.code : null,
    durationMs: 61 + at * 7
  }))
  return live('winhttp-requests', 640, { requests })
}

/** The system and one DNS server agree, and the hosts file is silent. */
export function agreedName(name: string, role: 'wsus' | 'proxy', address: string): Evidence {
  const answer = { outcome: 'resolved' as const, addresses: [address] }
  return live('name-answers', 12, {
    hostsFile: 'read',
    names: [
      {
        name,
        role,
        used: true,
        system: { ...answer, durationMs: 4 },
        dns: [{ server: '192.0.2.53', ...answer, durationMs: 6 }],
        hosts: []
      }
    ]
  })
}
