import { certain, nothingWrong, type Scenario } from './scenario.ts'

const unresolved = certain('timeout', 'server-name-unresolved', 'network')

/** Name servers that are late, unwilling or wrong, and names as people write them; on the network lab. */
export const hostileNameScenarios: readonly Pick<Scenario, 'name' | 'wsus' | 'proxy' | 'expect'>[] = [
  { name: 'the name server knows the name', wsus: 'http://wsus.lab:8530', expect: nothingWrong },
  { name: 'a short name, completed by the suffix', wsus: 'http://wsus:8530', expect: nothingWrong },
  { name: 'a short name that no suffix completes', wsus: 'http://sup01:8530', expect: unresolved },
  { name: 'the name server answers after a second', wsus: 'http://late.lab:8530', expect: nothingWrong },
  { name: 'the name server does not know the name', wsus: 'http://nobody.lab:8530', expect: unresolved },
  { name: 'the name server fails', wsus: 'http://failing.lab:8530', expect: unresolved },
  { name: 'the name server refuses', wsus: 'http://refused.lab:8530', expect: unresolved },
  { name: 'the name server sends garbage', wsus: 'http://garbage.lab:8530', expect: unresolved },
  { name: 'the name server cuts its answer short', wsus: 'http://truncated.lab:8530', expect: unresolved },
  {
    name: 'the name server knows an old address',
    wsus: 'http://moved.lab:8530',
    expect: certain('timeout', 'port-refused', 'network')
  },
  {
    name: 'the hosts file knows an old address',
    wsus: 'http://hosts.lab:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'the name server does not know the proxy, direct works',
    wsus: 'http://wsus.lab:8530',
    proxy: 'nobody.lab:3128',
    expect: certain('proxy', 'proxy-name-unresolved', 'network')
  },
  {
    name: 'the proxy by its IPv6 address',
    wsus: 'http://10.99.0.2:8530',
    proxy: '[fd99::2]:3128',
    expect: nothingWrong
  },
  { name: 'WSUS on port 80', wsus: 'http://wsus.lab', expect: nothingWrong },
  {
    name: 'WSUS on port 443, with a certificate that signs itself',
    wsus: 'https://10.99.0.2',
    expect: certain('certificate', 'certificate-untrusted', 'client')
  },
  {
    name: 'https on a port that speaks http',
    wsus: 'https://10.99.0.2:80',
    expect: certain('certificate', 'scheme-port-mismatch', 'client')
  }
]
