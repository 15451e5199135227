import { certain, nothingWrong, type Scenario } from './scenario.ts'

const fine = '200/html/iis'

/** Direct https, where the handshake or the certificate decides. */
export const certificateScenarios: readonly Scenario[] = [
  {
    name: 'everything is fine over https',
    wsus: 'https://localhost:{secure}',
    direct: `resolved connected established/trusted/named ${fine}`,
    expect: nothingWrong
  },
  {
    name: 'an expired certificate',
    wsus: 'https://localhost:{expired}',
    direct: `resolved connected established/trusted/named ${fine}`,
    expect: certain('certificate', 'certificate-expired', 'server')
  },
  {
    name: 'a certificate that is not valid yet',
    wsus: 'https://localhost:{early}',
    direct: `resolved connected established/trusted/named ${fine}`,
    expect: certain('certificate', 'certificate-not-yet-valid', 'server')
  },
  {
    name: 'a certificate for another name',
    wsus: 'https://localhost:{other-name}',
    direct: `resolved connected established/trusted/misnamed ${fine}`,
    expect: certain('certificate', 'certificate-name-mismatch', 'server')
  },
  {
    name: 'a certificate for clients only',
    wsus: 'https://localhost:{other-usage}',
    direct: `resolved connected established/trusted/named ${fine}`,
    expect: certain('certificate', 'certificate-wrong-usage', 'server')
  },
  {
    name: 'a certificate that vouches for itself',
    wsus: 'https://localhost:{self-signed}',
    direct: `resolved connected established/untrusted-root/named ${fine}`,
    expect: certain('certificate', 'certificate-untrusted', 'client')
  },
  {
    name: 'a certificate of an authority the client does not know',
    wsus: 'https://localhost:{private-authority}',
    direct: `resolved connected established/untrusted-root/named ${fine}`,
    expect: certain('certificate', 'certificate-untrusted', 'client')
  },
  {
    name: 'a chain without its issuer',
    wsus: 'https://localhost:{no-issuer}',
    direct: `resolved connected established/chain-incomplete/named ${fine}`,
    expect: certain('certificate', 'certificate-chain-incomplete', 'server')
  },
  {
    name: 'a client certificate is required',
    wsus: 'https://localhost:{client-required}',
    direct: 'resolved connected established/trusted/named/client-asked 400/html/iis',
    expect: certain('certificate', 'client-certificate-demanded', 'server')
  },
  {
    name: 'a client certificate is asked for, but nobody insists',
    wsus: 'https://localhost:{client-optional}',
    direct: `resolved connected established/trusted/named/client-asked ${fine}`,
    expect: certain('certificate', 'client-certificate-demanded', 'server')
  },
  {
    name: 'https to a port that speaks plain http',
    wsus: 'https://localhost:{wsus}',
    direct: 'resolved connected not-tls',
    expect: certain('certificate', 'scheme-port-mismatch', 'client')
  },
  {
    name: 'http to a port that speaks TLS',
    wsus: 'http://localhost:{secure}',
    direct: 'resolved connected 400/html/iis',
    expect: certain('certificate', 'scheme-port-mismatch', 'client')
  },
  {
    name: 'a server that speaks TLS 1.2 only',
    wsus: 'https://localhost:{only-tls12}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    expect: nothingWrong
  },
  {
    name: 'no cipher that both sides know',
    wsus: 'https://localhost:{no-common-cipher}',
    direct: 'resolved connected alert',
    expect: certain('certificate', 'tls-version-refused', 'server')
  },
  {
    name: 'a certificate that is expired and for another name',
    wsus: 'https://localhost:{expired-and-misnamed}',
    direct: 'resolved connected established/trusted/misnamed 200/html/iis',
    expect: certain('certificate', 'certificate-expired', 'server')
  },
  {
    name: 'https to a port that takes the connection and answers neither TLS nor HTTP',
    wsus: 'https://127.0.0.1:{silent}',
    direct: 'resolved connected no-answer',
    expect: { ...certain('timeout', 'tls-handshake-unanswered', 'network'), confidence: 'likely' }
  },
  {
    name: 'https to a server that resets',
    wsus: 'https://127.0.0.1:{resetting}',
    direct: 'resolved connected reset',
    expect: certain('timeout', 'connection-reset', 'network')
  }
]
