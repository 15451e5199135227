import { access } from '../builders/access.ts'
import { failedScan, policy, secureUrl, succeededScan, wsusUrl } from '../builders/evidence.ts'
import { revocation } from '../builders/revocation.ts'
import { certain, clear, likely, notApplicable, undecided, type Row } from './row.ts'

const id = 'certificate-revocation-unreachable'
const live = access({ url: secureUrl })
const complaint = failedScan('0x80092013')

export const certificateRevocationUnreachableRows: readonly Row[] = [
  likely(id, 'the scan says so', [failedScan('0x80092013')], { code: '0x80092013' }),
  likely(id, 'the scan says so in the words of WinHTTP', [failedScan('0x80072f19')], { code: '0x80072f19' }),
  certain(id, 'the address it names fails now as well', [live, complaint, revocation({ outcome: 'no-answer' })], {
    code: '0x80092013',
    address: 'http://pki.contoso.local/issuing.crl',
    outcome: 'no-answer'
  }),
  certain(id, 'no check was possible, and the address fails', [
    ...[live, failedScan('0x80092012')],
    revocation({ outcome: 'name-unresolved' })
  ]),
  likely(id, 'an address of the directory was not asked beside it', [
    ...[live, complaint],
    revocation({ outcome: 'not-asked', address: 'ldap:' }, { outcome: 'refused', status: 404 })
  ]),
  clear(id, 'every address answers now', [live, complaint, revocation({})]),
  clear(id, 'a responder answers in place of the list', [
    ...[live, complaint],
    revocation({ outcome: 'no-answer' }, { kind: 'responder', address: 'http://ocsp.contoso.local/' })
  ]),
  certain(id, 'only the issuer’s certificate can be fetched', [
    ...[live, complaint],
    revocation({ outcome: 'no-answer' }, { kind: 'issuer', address: 'http://pki.contoso.local/issuing.crt' })
  ]),
  certain(
    id,
    'one certificate of the chain has no list',
    [...[live, complaint], revocation({}, { outcome: 'no-connection', subject: 'CN=Contoso Issuing CA' })],
    { subject: 'CN=Contoso Issuing CA' }
  ),
  undecided(
    id,
    'the list came and is outdated',
    [...[live, complaint], revocation({ nextUpdate: '2026-01-01T00:00:00.000Z' })],
    []
  ),
  notApplicable(id, 'Windows has not complained of it', [live, revocation({ outcome: 'no-answer' })]),
  notApplicable(id, 'the run ended before the address could answer', [
    ...[live, complaint],
    revocation({ outcome: 'unfinished' })
  ]),
  undecided(id, 'the scan failed otherwise', [failedScan('0x80092010')], ['wsus-access']),
  clear(id, 'the newest scan succeeded', [succeededScan]),
  notApplicable(id, 'the server is asked without TLS', [policy({ WUServer: wsusUrl }), succeededScan])
]
