import { access } from '../builders/access.ts'
import { certificate, secureUrl } from '../builders/evidence.ts'
import { certain, clear, notApplicable, undecided, type Row } from './row.ts'

const id = 'certificate-trusted-for-user-only'
const tls = (part: object) => [access({ url: secureUrl, tls: { chain: [certificate()], ...part } })]

export const certificateTrustedForUserOnlyRows: readonly Row[] = [
  certain(
    id,
    'the root the server sent is in the user’s store',
    tls({ trust: 'untrusted-root', trustedElsewhere: true })
  ),
  certain(id, 'so is the root it did not send', tls({ trust: 'chain-incomplete', trustedElsewhere: true })),
  clear(id, 'the root is in no store at all', tls({ trust: 'untrusted-root' })),
  clear(id, 'the computer trusts it', tls({ trust: 'trusted' })),
  undecided(id, 'the roots are not known', tls({ trust: 'unknown' }), ['wsus-access']),
  undecided(
    'certificate-untrusted',
    'the root is in the user’s store, which is a finding of its own',
    tls({ trust: 'untrusted-root', trustedElsewhere: true }),
    []
  ),
  undecided(
    'certificate-chain-incomplete',
    'the root that was not sent is in the user’s store',
    tls({ trust: 'chain-incomplete', trustedElsewhere: true }),
    []
  ),
  notApplicable(id, 'the server is asked by http', [access()])
]
