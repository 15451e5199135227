import { tlsSettings } from '../tls-evidence.ts'
import { certain, nothingWrong, type Scenario } from './scenario.ts'

const fine = 'resolved connected established/trusted/named 200/html/iis'

/** Direct https, where TLS versions and what this computer's registry says of them decide. */
export const tlsScenarios: readonly Scenario[] = [
  {
    name: 'a server that speaks TLS 1.0 only',
    wsus: 'https://localhost:{only-tls10}',
    direct: fine,
    expect: nothingWrong
  },
  {
    name: 'a server that speaks TLS 1.0 only, which this computer does not allow',
    wsus: 'https://localhost:{only-tls10}',
    files: [tlsSettings({ secureProtocols: 0xa00 })],
    direct: fine,
    expect: certain('certificate', 'tls-version-refused', 'server')
  },
  {
    name: 'a server that speaks TLS 1.2 only, which this computer does not allow',
    wsus: 'https://localhost:{only-tls12}',
    files: [tlsSettings({ schannel: { 'TLS 1.2': { enabled: 0 } } })],
    direct: fine,
    expect: certain('certificate', 'tls-version-refused', 'server')
  }
]
