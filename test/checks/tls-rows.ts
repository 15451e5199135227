import { access, answer, noAnswer } from '../builders/access.ts'
import { certificate, failedScan, policyKey, secureUrl, succeededScan } from '../builders/evidence.ts'
import { offers, pinStore, tlsSettings } from '../builders/tls-evidence.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { HttpResult, TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const healthy = access({ url: secureUrl })
const plain = access()
const reset = access({ url: secureUrl, tls: { outcome: 'reset', protocol: null, chain: [] } })
const winhttpKey =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp: DefaultSecureProtocols'
const schannelKey =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client'

const refused: readonly Row[] = [
  certain('tls-version-refused', 'the server accepts no version at all', [reset, offers(70, 70, 'reset', 40)], {
    accepted: [],
    changes: []
  }),
  certain(
    'tls-version-refused',
    'WinHTTP is allowed nothing that the server accepts',
    [healthy, offers(70, 70, 'accepted', 'accepted'), tlsSettings({ secureProtocols: 0xa0 })],
    { accepted: ['TLS 1.2', 'TLS 1.3'], changes: [`${winhttpKey} = 0xA0 → 0x8A0`] }
  ),
  certain(
    'tls-version-refused',
    'Schannel is switched off for the only version the server accepts',
    [healthy, offers(70, 70, 'accepted', 70), tlsSettings({ schannel: { 'TLS 1.2': { enabled: 0 } } })],
    { changes: [`${schannelKey}: Enabled = 0 → 1`] }
  ),
  certain(
    'tls-version-refused',
    'the server accepts retired versions only and this computer none of them',
    [healthy, offers('accepted', 'accepted', 70, 70), tlsSettings({ secureProtocols: 0xa00 ^ 0x200 })],
    { accepted: ['TLS 1.0', 'TLS 1.1'], changes: [] }
  ),
  likely(
    'tls-version-refused',
    'Schannel leaves the only version out by default',
    [healthy, offers(70, 70, 'accepted', 70), tlsSettings({ schannel: { 'TLS 1.2': { disabledByDefault: 1 } } })],
    { changes: [`${schannelKey}: DisabledByDefault = 1 → 0`] }
  ),
  clear('tls-version-refused', 'one common version is left', [
    healthy,
    offers(70, 70, 'accepted', 'accepted'),
    tlsSettings({ secureProtocols: 0x800, schannel: { 'TLS 1.3': { enabled: 0 } } })
  ]),
  clear('tls-version-refused', 'nothing is set here, so that Windows’ own default holds', [
    healthy,
    offers('accepted', 70, 70, 70),
    tlsSettings()
  ]),
  clear('tls-version-refused', 'one version has no answer yet', [
    healthy,
    offers(70, 70, 'unfinished', 'accepted'),
    tlsSettings({ secureProtocols: 0x800 })
  ]),
  undecided(
    'tls-version-refused',
    'the server accepts TLS 1.3 only, and nothing is known of this Windows',
    [healthy, offers(70, 70, 70, 'accepted')],
    ['tls-settings']
  ),
  undecided('tls-version-refused', 'every hello is cut off', [reset, offers('reset', 'reset', 'reset', 'reset')], [])
]

const outdated: readonly Row[] = [
  likely('tls-version-outdated', 'the server accepts TLS 1.0 only', [healthy, offers('accepted', 70, 70, 70)], {
    accepted: ['TLS 1.0']
  }),
  clear('tls-version-outdated', 'it accepts TLS 1.2 as well', [healthy, offers('accepted', 70, 'accepted', 70)]),
  clear('tls-version-outdated', 'nobody offered versions, but the handshake used 1.2', [healthy]),
  undecided('tls-version-outdated', 'one has no answer', [reset, offers('accepted', 70, 'no-answer', 70)], []),
  undecided(
    'tls-version-outdated',
    'the run ended first',
    [reset, offers('accepted', 70, 'unfinished', 70)],
    ['tls-versions']
  ),
  undecided('tls-version-outdated', 'it accepts none', [reset, offers(70, 70, 70, 70)], []),
  undecided('tls-version-outdated', 'nobody offered versions', [reset], ['tls-versions']),
  notApplicable('tls-version-outdated', 'the server is asked by http', [plain]),
  notApplicable('tls-version-outdated', 'there are only logs', [failedScan('0x80072f7d')])
]

const leaf = 'aa'.repeat(20)
const root = 'bb'.repeat(20)
const other = 'cc'.repeat(20)
const colons = (hex: string) => hex.match(/../g)?.join(':') ?? ''
const presented = (given: Partial<TlsResult> = {}): Evidence =>
  access({ url: secureUrl, tls: { chain: [certificate({ sha1: colons(leaf) })], anchor: null, ...given } })
const pinningOff: Evidence = policyKey('wu', [
  { name: 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection', type: 'REG_DWORD', data: 1 }
])
const policyRead: Evidence = policyKey('wu', [{ name: 'WUServer', type: 'REG_SZ', data: secureUrl }])

const pins: readonly Row[] = [
  likely('certificate-pin-mismatch', 'another one is pinned', [presented(), pinStore(other), policyRead], {
    pinned: [other],
    sent: [`CN=sup01.contoso.local: ${leaf}`]
  }),
  possible('certificate-pin-mismatch', 'another one is pinned and nobody read the policy', [
    presented(),
    pinStore(other)
  ]),
  clear('certificate-pin-mismatch', 'the server’s own is pinned', [presented(), pinStore(other, leaf), policyRead]),
  clear('certificate-pin-mismatch', 'the root, which is not sent, is pinned', [
    presented({ anchor: certificate({ sha1: colons(root) }) }),
    pinStore(root),
    policyRead
  ]),
  clear('certificate-pin-mismatch', 'the store is empty', [presented(), pinStore(), policyRead]),
  clear('certificate-pin-mismatch', 'pins are not enforced', [presented(), pinStore(other), pinningOff]),
  clear('certificate-pin-mismatch', 'the newest scan succeeded', [policyRead, succeededScan, pinStore(other)]),
  undecided('certificate-pin-mismatch', 'the store was not read', [presented()], ['pin-store']),
  undecided('certificate-pin-mismatch', 'nothing was tried', [pinStore(other), policyRead], ['wsus-access']),
  undecided('certificate-pin-mismatch', 'no certificate came', [reset, pinStore(other), policyRead], []),
  undecided('certificate-pin-mismatch', 'the case keeps no thumbprints', [healthy, pinStore(other), policyRead], []),
  notApplicable('certificate-pin-mismatch', 'the server is asked by http', [
    policyKey('wu', [{ name: 'WUServer', type: 'REG_SZ', data: 'http://sup01.contoso.local:8530' }]),
    pinStore(other)
  ])
]

const server = certificate({ issuer: 'CN=Contoso Issuing CA', sha256: '00:11' })
const inspector = certificate({ issuer: 'CN=Contoso Web Gateway', sha256: '22:33' })
const overProxy = (chain: TlsResult['chain'], trust: TlsResult['trust'] = 'trusted'): Evidence =>
  access({ url: secureUrl, proxy: 'proxy01:8080', tls: { chain, trust }, direct: { tls: { chain: [server] } } })

const inspected: readonly Row[] = [
  likely('tls-inspected', 'another issuer stands in the certificate over the proxy', [overProxy([inspector])], {
    proxy: 'proxy01:8080',
    issuer: 'CN=Contoso Web Gateway',
    directIssuer: 'CN=Contoso Issuing CA'
  }),
  clear('tls-inspected', 'both ways bring the same certificate', [overProxy([server])]),
  clear('tls-inspected', 'the same issuer has given two servers one each', [overProxy([{ ...server, sha256: '44' }])]),
  undecided('tls-inspected', 'no certificate came over the proxy', [overProxy([])], []),
  notApplicable('tls-inspected', 'Windows goes direct', [healthy]),
  notApplicable('tls-inspected', 'there are only logs', [failedScan('0x800b0109')]),
  certain(
    'certificate-untrusted',
    'the proxy presents one of an unknown authority',
    [overProxy([inspector], 'untrusted-root')],
    { inspectedBy: 'proxy01:8080', directIssuer: 'CN=Contoso Issuing CA' }
  ),
  certain(
    'certificate-untrusted',
    'the proxy presents one of its own without its issuer',
    [overProxy([inspector], 'chain-incomplete')],
    { inspectedBy: 'proxy01:8080' }
  ),
  clear('certificate-chain-incomplete', 'it is the chain of a proxy', [overProxy([inspector], 'chain-incomplete')]),
  certain('certificate-chain-incomplete', 'the proxy passes on the server’s own', [
    overProxy([server], 'chain-incomplete')
  ])
]

const asked = (askedLater: TlsResult['askedLater'], http: HttpResult): Evidence =>
  access({ url: secureUrl, tls: { askedLater }, http })

const demands: readonly Row[] = [
  certain(
    'client-certificate-demanded',
    'one directory asks for one after the request',
    [asked('renegotiation', noAnswer('reset'))],
    { directory: 'ClientWebService' }
  ),
  undecided(
    'connection-reset',
    'it is the answer to a missing client certificate',
    [asked('renegotiation', noAnswer('reset'))],
    []
  ),
  undecided(
    'access-forbidden',
    'it is the answer to a missing client certificate',
    [asked('post-handshake', answer(403))],
    []
  )
]

const weakChain = [certificate({ subject: 'CN=sup01', weaknesses: ['sha1-signature', 'short-key'] })]

const weak: readonly Row[] = [
  certain('certificate-weak', 'a signature uses SHA-1', [access({ url: secureUrl, tls: { chain: weakChain } })], {
    subject: 'CN=sup01',
    weaknesses: ['sha1-signature', 'short-key']
  }),
  clear('certificate-weak', 'keys and signatures are of today', [healthy]),
  notApplicable('certificate-weak', 'no certificate came', [reset])
]

export const tlsRows: readonly Row[] = [...weak, ...refused, ...outdated, ...pins, ...inspected, ...demands]
