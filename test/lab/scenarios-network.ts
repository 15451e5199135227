import { certain, nothingWrong, type Scenario } from './scenario.ts'

/** Networks that are broken below HTTP, on the addresses of the network lab; the built command line is asked. */
export const networkScenarios: readonly Pick<Scenario, 'name' | 'wsus' | 'proxy' | 'expect'>[] = [
  {
    name: 'everything is fine in the namespace',
    wsus: 'http://10.99.0.2:8530',
    expect: nothingWrong
  },
  {
    name: 'every packet to the server is dropped',
    wsus: 'http://10.99.0.3:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'every packet to the server is dropped, https',
    wsus: 'https://10.99.0.3:8531',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'a firewall answers that this is forbidden',
    wsus: 'http://10.99.0.4:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'a firewall resets the connection',
    wsus: 'http://10.99.0.5:8530',
    expect: certain('timeout', 'port-refused', 'network')
  },
  {
    name: 'an address that nobody has',
    wsus: 'http://10.99.0.99:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'IPv6 only, by name',
    wsus: 'http://wsus6.lab:8530',
    expect: nothingWrong
  },
  {
    name: 'IPv6 only, by address',
    wsus: 'http://[fd99::2]:8530',
    expect: nothingWrong
  },
  {
    name: 'IPv6 that is dropped',
    wsus: 'http://[fd99::3]:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'one of two addresses is dead',
    wsus: 'http://half-dead.lab:8530',
    expect: nothingWrong
  },
  {
    name: 'IPv6 is dead, IPv4 works',
    wsus: 'http://dead6.lab:8530',
    expect: nothingWrong
  },
  {
    name: 'both addresses are dead',
    wsus: 'http://all-dead.lab:8530',
    expect: certain('timeout', 'port-unanswered', 'network')
  },
  {
    name: 'the configured port is dropped, the standard one is open',
    wsus: 'http://10.99.0.6:8540',
    expect: certain('timeout', 'port-mismatch', 'client')
  },
  {
    name: 'the configured port is closed, the standard one is open',
    wsus: 'http://10.99.0.2:8540',
    expect: certain('timeout', 'port-mismatch', 'client')
  },
  {
    name: 'the name server does not answer',
    wsus: 'http://wsus.contoso.lab:8530',
    expect: certain('timeout', 'server-name-unresolved', 'network')
  },
  {
    name: 'every packet to the proxy is dropped, direct works',
    wsus: 'http://10.99.0.2:8530',
    proxy: '10.99.0.3:3128',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  },
  {
    name: 'a firewall forbids the proxy, direct works',
    wsus: 'http://10.99.0.2:8530',
    proxy: '10.99.0.4:3128',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  },
  {
    name: 'the proxy reaches what this computer does not',
    wsus: 'http://10.99.0.7:8530',
    proxy: '10.99.0.2:3128',
    expect: nothingWrong
  },
  {
    name: 'a working proxy in front of a server that drops everything',
    wsus: 'http://10.99.0.3:8530',
    proxy: '10.99.0.2:3128',
    expect: certain('proxy', 'proxy-bad-gateway', 'proxy')
  },
  {
    name: 'proxy and server drop everything',
    wsus: 'http://10.99.0.3:8530',
    proxy: '10.99.0.3:3128',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  }
]
