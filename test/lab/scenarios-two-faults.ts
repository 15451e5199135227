import { certain, type Scenario } from './scenario.ts'

/** A fault behind a proxy, a proxy that is its own fault, and two faults at once. */
export const twoFaultScenarios: readonly Scenario[] = [
  {
    name: 'the proxy wants a logon, and the certificate behind it is expired',
    wsus: 'https://127.0.0.1:{expired}',
    proxy: '127.0.0.1:{proxy-password}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    overProxy: 'resolved connected connect:407/proxy',
    expect: certain('proxy', 'proxy-auth-required', 'proxy')
  },
  {
    name: 'an expired certificate behind a healthy proxy',
    wsus: 'https://127.0.0.1:{expired}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    overProxy: 'resolved connected connect:200/unknown established/trusted/named 200/html/iis',
    expect: certain('certificate', 'certificate-expired', 'server')
  },
  {
    name: 'a client certificate is required behind a healthy proxy',
    wsus: 'https://127.0.0.1:{client-required}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected established/trusted/named/client-asked 400/html/iis',
    overProxy: 'resolved connected connect:200/unknown established/trusted/named/client-asked 400/html/iis',
    expect: certain('certificate', 'client-certificate-demanded', 'server')
  },
  {
    name: '401 from the server through a healthy proxy',
    wsus: 'http://127.0.0.1:{denied}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected 401/html/iis',
    overProxy: 'resolved connected 401/html/iis',
    expect: certain('timeout', 'access-denied', 'server')
  },
  {
    name: '404 from the server through a healthy proxy',
    wsus: 'http://127.0.0.1:{missing}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected 404/html/iis',
    overProxy: 'resolved connected 404/html/iis',
    expect: certain('timeout', 'directory-missing', 'server')
  },
  {
    name: '502 from the server through a healthy proxy',
    wsus: 'http://127.0.0.1:{gateway-error}',
    proxy: '127.0.0.1:{proxy}',
    direct: 'resolved connected 502/html/iis',
    overProxy: 'resolved connected 502/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: 'the proxy does not allow the request, http',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: '127.0.0.1:{proxy-denying}',
    direct: 'resolved connected 200/html/iis',
    overProxy: 'resolved connected 403/html/proxy',
    expect: certain('proxy', 'proxy-request-denied', 'proxy')
  },
  {
    name: 'the proxy does not allow the request, https',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{proxy-denying}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    overProxy: 'resolved connected connect:403/proxy',
    expect: certain('proxy', 'proxy-request-denied', 'proxy')
  },
  {
    name: 'a proxy that needs a proxy',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: '127.0.0.1:{proxy-needs-proxy}',
    direct: 'resolved connected 200/html/iis',
    overProxy: 'resolved connected 502/html/proxy',
    expect: certain('proxy', 'proxy-bad-gateway', 'proxy')
  },
  {
    name: 'a proxy that knows no CONNECT',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{wsus}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    overProxy: 'resolved connected connect:400/iis',
    expect: certain('proxy', 'proxy-request-denied', 'proxy')
  },
  {
    name: 'a proxy that takes the connection and says nothing, https',
    wsus: 'https://127.0.0.1:{secure}',
    proxy: '127.0.0.1:{silent}',
    direct: 'resolved connected established/trusted/named 200/html/iis',
    overProxy: 'resolved connected no-answer',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  },
  {
    name: 'a proxy that takes the connection and says nothing, http',
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: '127.0.0.1:{silent}',
    direct: 'resolved connected 200/html/iis',
    overProxy: 'resolved connected no-answer',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  },
  {
    name: 'a closed proxy and a closed server',
    wsus: 'http://127.0.0.1:{nobody}',
    proxy: '127.0.0.1:{nobody}',
    direct: 'resolved refused',
    overProxy: 'resolved refused',
    expect: certain('proxy', 'proxy-unreachable', 'network')
  }
]
