import { policyKey } from '../builders/evidence.ts'
import { pinStore, tlsSettings } from '../builders/tls-evidence.ts'
import { certain, nothingWrong, type Scenario } from './scenario.ts'

const fine = 'resolved connected established/trusted/named 200/html/iis'

/** Direct https, where TLS versions and what this computer's registry says of them decide. */
export const tlsScenarios: readonly Scenario[] = [
  {
    name: 'a server that speaks TLS 1.0 only, where nothing is known of this Windows',
    wsus: 'https://127.0.0.1:{only-tls10}',
    direct: fine,
    expect: { ...nothingWrong, outcome: 'undecided' }
  },
  {
    name: 'a server that speaks TLS 1.3 only, where nothing is known of this Windows',
    wsus: 'https://127.0.0.1:{only-tls13}',
    direct: fine,
    expect: { ...nothingWrong, outcome: 'undecided' }
  },
  {
    name: 'a server that speaks TLS 1.3 only, which this computer does not allow',
    wsus: 'https://127.0.0.1:{only-tls13}',
    files: [tlsSettings({ schannel: { 'TLS 1.3': { enabled: 0 } } })],
    direct: fine,
    expect: certain('certificate', 'tls-version-refused', 'server')
  },
  {
    name: 'a server that speaks TLS 1.0 only, which this computer does not allow',
    wsus: 'https://127.0.0.1:{only-tls10}',
    files: [tlsSettings({ secureProtocols: 0xa00 })],
    direct: fine,
    expect: certain('certificate', 'tls-version-refused', 'server')
  },
  {
    name: 'a server that speaks TLS 1.2 only, which this computer does not allow',
    wsus: 'https://127.0.0.1:{only-tls12}',
    files: [tlsSettings({ schannel: { 'TLS 1.2': { enabled: 0 } } })],
    direct: fine,
    expect: certain('certificate', 'tls-version-refused', 'server')
  },
  {
    name: 'one directory demands a client certificate, TLS 1.2',
    wsus: 'https://127.0.0.1:{directory-tls12}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    expect: certain('certificate', 'client-certificate-demanded', 'server')
  },
  {
    name: 'one directory demands a client certificate, TLS 1.3 where 1.2 tells',
    wsus: 'https://127.0.0.1:{directory-both}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    expect: certain('certificate', 'client-certificate-demanded', 'server')
  },
  {
    name: 'one directory demands a client certificate, TLS 1.3 alone, which cannot say so',
    wsus: 'https://127.0.0.1:{directory-tls13}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    // the certificate step is open: nothing is known of what this Windows offers
    expect: { ...certain('timeout', 'access-forbidden', 'server'), confidence: 'likely' }
  },
  {
    name: 'the proxy opens TLS with an authority that is known',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{inspector}',
    direct: fine,
    overProxy: 'resolved connected connect:200/unknown established/trusted/named 200/html/iis',
    expect: nothingWrong
  },
  {
    name: 'the proxy opens TLS with an authority that is not known',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{unknown-inspector}',
    direct: fine,
    overProxy: 'resolved connected connect:200/unknown established/untrusted-root/named 200/html/iis',
    expect: certain('certificate', 'certificate-untrusted', 'client')
  },
  {
    name: 'a certificate that ended today, while the server lives in yesterday',
    wsus: 'https://127.0.0.1:{clock-behind}',
    direct: 'resolved connected established/trusted/named 200/xml/iis',
    // one clock against the other, and nobody else says which is right
    expect: { ...certain('certificate', 'clock-skewed', 'client'), confidence: 'possible' }
  },
  {
    name: 'a certificate that was issued after what this computer takes for now',
    wsus: 'https://127.0.0.1:{clock-that-is-right}',
    direct: 'resolved connected established/trusted/named 200/xml/iis',
    expect: certain('certificate', 'clock-skewed', 'client')
  },
  {
    name: 'a certificate that ends tomorrow, while the server lives in tomorrow',
    wsus: 'https://127.0.0.1:{clock-ahead}',
    direct: 'resolved connected established/trusted/named 200/xml/iis',
    expect: nothingWrong
  },
  {
    name: 'scans are pinned to another certificate',
    wsus: 'https://127.0.0.1:{secure}',
    files: [pinStore('cc'.repeat(20)), policyKey('wu', [])],
    direct: fine,
    expect: { cause: 'certificate-pin-mismatch', step: 'certificate', side: 'client', confidence: 'likely' }
  }
]
