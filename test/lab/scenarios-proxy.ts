import { certain, nothingWrong, type Scenario } from './scenario.ts'

const directFine = 'resolved connected 200/html/iis'
const secureFine = 'resolved connected established/trusted/named 200/html/iis'

/** A configured proxy that helps, refuses, or is not there. */
export const proxyScenarios: readonly Scenario[] = [
  {
    name: 'everything is fine through a proxy, http',
    wsus: 'http://localhost:{wsus}',
    proxy: '127.0.0.1:{proxy}',
    direct: directFine,
    overProxy: 'resolved connected 200/html/iis',
    expect: nothingWrong
  },
  {
    name: 'everything is fine through a proxy, https',
    wsus: 'https://localhost:{secure}',
    proxy: '127.0.0.1:{proxy}',
    direct: secureFine,
    overProxy: 'resolved connected connect:200/unknown established/trusted/named 200/html/iis',
    expect: nothingWrong
  },
  {
    name: 'the proxy wants a logon, http',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: '127.0.0.1:{proxy-password}',
    direct: directFine,
    overProxy: 'resolved connected 407/html/proxy',
    expect: certain('proxy', 'proxy-auth-required', 'proxy')
  },
  {
    name: 'the proxy wants a logon, https',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{proxy-password}',
    direct: secureFine,
    overProxy: 'resolved connected connect:407/proxy',
    expect: certain('proxy', 'proxy-auth-required', 'proxy')
  },
  {
    name: 'the server hangs up on the proxy',
    wsus: 'http://127.0.0.1:{closing}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected reset',
    overProxy: 'resolved connected 502/html/proxy',
    expect: certain('proxy', 'proxy-bad-gateway', 'proxy')
  },
  {
    name: 'the proxy finds the port closed, http',
    wsus: 'http://127.0.0.1:{nobody}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved refused',
    overProxy: 'resolved connected 503/html/proxy',
    expect: certain('proxy', 'proxy-bad-gateway', 'proxy')
  },
  {
    name: 'the proxy finds the port closed, https',
    wsus: 'https://127.0.0.1:{nobody}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved refused',
    overProxy: 'resolved connected connect:503/proxy',
    expect: certain('proxy', 'proxy-bad-gateway', 'proxy')
  },
  {
    name: 'the server answers 503 through a healthy proxy',
    wsus: 'http://127.0.0.1:{unavailable}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected 503/html/iis',
    overProxy: 'resolved connected 503/html/iis',
    expect: certain('timeout', 'server-unavailable', 'server')
  },
  {
    name: 'nothing listens where the proxy should be',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: '127.0.0.1:{nobody}',
    direct: directFine,
    overProxy: 'resolved refused',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  },
  {
    name: 'the name of the proxy does not exist',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: 'proxy.invalid:3128',
    direct: directFine,
    overProxy: 'not-found',
    expect: certain('proxy', 'proxy-name-unresolved', 'network')
  }
]
