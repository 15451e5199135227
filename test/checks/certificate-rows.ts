import { access, answer, noAnswer } from '../builders/access.ts'
import { certificate, failedScan, secureUrl, succeededScan, windowsUpdateLog, wsusUrl } from '../builders/evidence.ts'
import type { Certificate } from '../../src-main/contract/evidence/certificate.ts'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const healthy = [access({ url: secureUrl })]
const plain = [access()]
const plainScan = [windowsUpdateLog([{ kind: 'server', url: wsusUrl }]), succeededScan]
const cut = [access({ url: secureUrl, tls: { outcome: 'unfinished', chain: [], trust: 'unknown', nameMatches: null } })]
const tls = (given: Partial<TlsResult>): Evidence[] => [access({ url: secureUrl, tls: { ...noTrust, ...given } })]
const noTrust = { trust: 'unknown', nameMatches: null } as const
/** The handshake went through, and the server stated its time. */
const presented = (given: Partial<Certificate>, serverTime?: string): Evidence[] => [
  access({
    url: secureUrl,
    tls: { chain: [certificate(given)] },
    http: answer(200, serverTime === undefined ? {} : { date: serverTime })
  })
]
const from = (notBefore: string): Partial<Certificate> => ({ notBefore, notAfter: '2027-01-01T00:00:00.000Z' })
const until = (notAfter: string): Partial<Certificate> => ({ notBefore: '2026-01-01T00:00:00.000Z', notAfter })

const handshakes: readonly Row[] = [
  notApplicable('certificate-expired', 'the newest scan succeeded over plain http', [...plainScan]),
  certain(
    'scheme-port-mismatch',
    'the port answers https with something else',
    tls({ outcome: 'not-tls', chain: [] }),
    {
      detail: 'https'
    }
  ),
  certain(
    'scheme-port-mismatch',
    'the TLS port answers http with 400',
    [access({ http: answer(400), tlsOnHttpPort: {} })],
    { detail: 'http' }
  ),
  certain('scheme-port-mismatch', 'the port is silent during the handshake and answers plain HTTP', [
    access({ url: secureUrl, tls: { outcome: 'no-answer', chain: [] }, httpOnTlsPort: answer(200) })
  ]),
  clear('scheme-port-mismatch', 'the silent port answers plain HTTP with 400, as a TLS port does', [
    access({ url: secureUrl, tls: { outcome: 'no-answer', chain: [] }, httpOnTlsPort: answer(400) })
  ]),
  certain('scheme-port-mismatch', 'the TLS port cuts http off', [
    access({ http: noAnswer('reset'), tlsOnHttpPort: {} })
  ]),
  likely('scheme-port-mismatch', 'a scan failed with an answer nobody could read', [failedScan('0x80072f78')]),
  clear('scheme-port-mismatch', 'https is spoken', healthy),
  clear('scheme-port-mismatch', 'the port that answers http with 400 speaks no TLS', [
    access({ http: answer(400), tlsOnHttpPort: { outcome: 'not-tls', chain: [] } })
  ]),
  undecided(
    'scheme-port-mismatch',
    'the proxy spoke in place of a server that speaks TLS without it',
    [access({ url: secureUrl, proxy: 'proxy01:8080', tls: { outcome: 'not-tls', chain: [] }, direct: {} })],
    []
  ),
  undecided('scheme-port-mismatch', 'the port is closed', [access({ url: secureUrl, tcp: 'refused' })], []),
  undecided('scheme-port-mismatch', 'the run ended first', cut, ['wsus-access']),

  certain('tls-version-refused', 'the server sends alert 70', tls({ outcome: 'alert', alert: 70, chain: [] }), {
    detail: '70'
  }),
  likely('tls-version-refused', 'a scan failed in the secure channel', [failedScan('0x80072f7d')]),
  clear('tls-version-refused', 'the handshake goes through', healthy),
  undecided('tls-version-refused', 'the alert is another one', tls({ outcome: 'alert', alert: 116, chain: [] }), []),
  notApplicable('tls-version-refused', 'the server is asked by http', plain),
  clear(
    'tls-version-refused',
    'the alert follows a demand for a client certificate',
    tls({ outcome: 'alert', alert: 40, clientCertificateRequested: true })
  ),

  certain(
    'client-certificate-demanded',
    'the handshake asks for one, even where it goes through',
    tls({
      clientCertificateRequested: true,
      acceptedIssuers: ['CN=Contoso Root']
    }),
    { detail: 'CN=Contoso Root' }
  ),
  certain(
    'client-certificate-demanded',
    'the server sends alert 116',
    tls({
      outcome: 'alert',
      alert: 116,
      clientCertificateRequested: null
    })
  ),
  likely('client-certificate-demanded', 'a scan failed with the code', [failedScan('0x80072f0c')]),
  clear('client-certificate-demanded', 'the whole handshake was seen without a request', healthy),
  undecided(
    'client-certificate-demanded',
    'the handshake could not be watched',
    tls({
      clientCertificateRequested: null
    }),
    []
  ),
  notApplicable('client-certificate-demanded', 'the server is asked by http', plain)
]

const clocks: readonly Row[] = [
  possible(
    'clock-skewed',
    'the certificate holds by the server’s clock only, and either may be wrong',
    presented(until('2026-10-01T00:00:00.000Z'), 'Tue, 15 Sep 2026 08:42:07 GMT'),
    { detail: '41760' }
  ),
  clear(
    'clock-skewed',
    'the certificate holds by this computer’s clock, which Windows asks',
    presented(until('2026-12-01T00:00:00.000Z'), 'Mon, 14 Dec 2026 08:42:07 GMT')
  ),
  clear(
    'clock-skewed',
    'the two clocks lie a minute apart, on both sides of its end',
    presented(until('2026-10-14T08:42:00.000Z'), 'Wed, 14 Oct 2026 08:41:07 GMT')
  ),
  likely('clock-skewed', 'a scan failed with the code', [failedScan('0x80090324')]),
  clear('clock-skewed', 'both clocks agree', presented({}, 'Wed, 14 Oct 2026 08:42:00 GMT')),
  clear('clock-skewed', 'an hour’s offset changes nothing', presented({}, 'Wed, 14 Oct 2026 09:42:00 GMT')),
  clear('clock-skewed', 'the server stated no time, and the certificate holds here', healthy),
  undecided('clock-skewed', 'the server stated no time', presented(until('2026-10-01T00:00:00.000Z')), []),
  certain(
    'clocks-disagree',
    'the certificate holds by this computer’s clock only',
    presented(until('2026-12-01T00:00:00.000Z'), 'Mon, 14 Dec 2026 08:42:07 GMT'),
    { minutesAhead: -87_840 }
  ),
  clear('clocks-disagree', 'both clocks agree', presented({}, 'Wed, 14 Oct 2026 08:42:00 GMT')),
  undecided('clocks-disagree', 'the server stated no time', healthy, []),
  notApplicable('clocks-disagree', 'the server is asked by http', plain),
  notApplicable('clock-skewed', 'the server is asked by http', plain),

  likely(
    'certificate-expired',
    'its end has passed by the only clock there is',
    presented(until('2026-10-01T00:00:00.000Z')),
    {
      detail: '2026-10-01T00:00:00.000Z'
    }
  ),
  certain(
    'certificate-expired',
    'its end has passed by both clocks',
    presented(until('2026-10-01T00:00:00.000Z'), 'Tue, 13 Oct 2026 08:42:07 GMT')
  ),
  clear(
    'certificate-expired',
    'only the server’s clock is past its end',
    presented(until('2026-12-01T00:00:00.000Z'), 'Mon, 14 Dec 2026 08:42:07 GMT')
  ),
  likely('certificate-expired', 'a scan failed with the code', [failedScan('0x800b0101')]),
  clear('certificate-expired', 'its end lies ahead', healthy),
  clear(
    'certificate-expired',
    'only this computer’s clock is past its end',
    presented(until('2026-10-01T00:00:00.000Z'), 'Tue, 15 Sep 2026 08:42:07 GMT')
  ),
  undecided('certificate-expired', 'the run ended first', cut, ['wsus-access']),
  notApplicable('certificate-expired', 'the server is asked by http', plain),

  likely(
    'certificate-not-yet-valid',
    'its begin lies ahead by the only clock there is',
    presented(from('2026-11-01T00:00:00.000Z')),
    {
      detail: '2026-11-01T00:00:00.000Z'
    }
  ),
  clear('certificate-not-yet-valid', 'its begin has passed', healthy),
  clear(
    'certificate-not-yet-valid',
    'only this computer’s clock is behind',
    presented(from('2026-11-01T00:00:00.000Z'), 'Mon, 14 Dec 2026 08:42:07 GMT')
  ),
  undecided('certificate-not-yet-valid', 'nothing was tried', [], ['wsus-access']),
  notApplicable('certificate-not-yet-valid', 'the server is asked by http', plain)
]

const chains: readonly Row[] = [
  certain(
    'certificate-name-mismatch',
    'it names another host',
    tls({
      chain: [certificate({ altNames: ['wsus.contoso.local', 'wsus'] })],
      nameMatches: false
    }),
    { detail: 'wsus.contoso.local, wsus', host: 'sup01.contoso.local' }
  ),
  certain(
    'certificate-name-mismatch',
    'it names nobody but its subject',
    tls({
      chain: [certificate({ altNames: [] })],
      nameMatches: false
    }),
    { detail: 'CN=sup01.contoso.local' }
  ),
  likely('certificate-name-mismatch', 'a scan failed with the code', [failedScan('0x800b010f')]),
  clear('certificate-name-mismatch', 'it names the host', healthy),
  undecided('certificate-name-mismatch', 'nobody compared', tls({ nameMatches: null }), []),
  notApplicable('certificate-name-mismatch', 'the server is asked by http', plain),

  certain('certificate-chain-incomplete', 'the issuer is not sent', tls({ trust: 'chain-incomplete' }), {
    detail: 'CN=Contoso Issuing CA'
  }),
  likely('certificate-chain-incomplete', 'a scan failed with the code', [failedScan('0x800b010a')]),
  clear('certificate-chain-incomplete', 'the chain ends at a trusted root', healthy),
  clear('certificate-chain-incomplete', 'the chain is whole and its root unknown', tls({ trust: 'untrusted-root' })),
  undecided('certificate-chain-incomplete', 'the roots are not known', tls({}), ['wsus-access']),
  notApplicable('certificate-chain-incomplete', 'the server is asked by http', plain),

  certain('certificate-untrusted', 'the root is unknown', tls({ trust: 'untrusted-root' }), {
    detail: 'CN=Contoso Issuing CA'
  }),
  likely('certificate-untrusted', 'a scan failed with the code', [failedScan('0x800b0109')]),
  possible('certificate-untrusted', 'a scan failed with the code of many certificate faults', [
    failedScan('0x80072f8f')
  ]),
  clear('certificate-untrusted', 'the root is trusted', healthy),
  undecided('certificate-untrusted', 'the roots are not known', tls({}), ['wsus-access']),
  notApplicable('certificate-untrusted', 'the server is asked by http', plain),

  certain(
    'certificate-wrong-usage',
    'it names other usages only',
    tls({
      chain: [certificate({ serverAuth: false })]
    }),
    { detail: 'CN=sup01.contoso.local' }
  ),
  likely('certificate-wrong-usage', 'a scan failed with the code', [failedScan('0x800b0110')]),
  clear('certificate-wrong-usage', 'it names no usage at all', tls({ chain: [certificate({ serverAuth: null })] })),
  clear('certificate-wrong-usage', 'a scan succeeded', [succeededScan]),
  undecided('certificate-wrong-usage', 'the run ended first', cut, ['wsus-access']),
  notApplicable('certificate-wrong-usage', 'the server is asked by http', plain)
]

export const certificateRows: readonly Row[] = [...handshakes, ...clocks, ...chains]
