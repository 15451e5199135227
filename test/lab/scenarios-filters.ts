import { certain, type Scenario } from './scenario.ts'

const foreign = certain('timeout', 'response-intercepted', 'network')
const byServer = certain('timeout', 'response-intercepted', 'server')
const gateway = certain('proxy', 'proxy-bad-gateway', 'proxy')
const denied = certain('proxy', 'proxy-request-denied', 'proxy')
const unsure = (expect: Scenario['expect']): Scenario['expect'] => ({ ...expect, confidence: 'likely' })
const likely = (cause: string): Scenario['expect'] => ({ ...certain('timeout', cause, 'server'), confidence: 'likely' })

type Row = readonly [name: string, place: string, http: string, expect: Scenario['expect']]

/** Asked without a proxy: somebody on the way, or in front of WSUS, answers. */
const direct: readonly Row[] = [
  ['Zscaler blocks', 'zscaler-403', '403/html/proxy', foreign],
  ['FortiGuard blocks and signs its page alone', 'fortiguard-403', '403/html/proxy', foreign],
  ['FortiGuard’s page comes with 200', 'fortiguard-200', '200/html/proxy', foreign],
  ['PAN-OS blocks with 503 and signs nothing', 'pan-os-503', '503/html/proxy', foreign],
  ['Check Point leads to its portal', 'usercheck-302', '302/empty/unknown', foreign],
  ['Blue Coat denies', 'blue-coat-403', '403/html/proxy', foreign],
  ['Sophos blocks with 200', 'sophos-200', '200/html/proxy', foreign],
  ['a transparent Squid denies', 'squid-403', '403/html/proxy', foreign],
  ['a transparent Squid does not reach the server', 'squid-503', '503/html/proxy', gateway],
  ['nginx knows no such address', 'nginx-404', '404/html/unknown', foreign],
  ['nginx in front of WSUS is not served', 'nginx-503', '503/html/unknown', foreign],
  ['403 that nobody signed', 'unsigned-403', '403/html/unknown', likely('access-forbidden')],
  ['503 that nobody signed', 'unsigned-503', '503/html/unknown', likely('server-unavailable')],
  [
    'HTTP.sys knows no site of this name',
    'invalid-hostname',
    '400/html/http.sys',
    certain('timeout', 'server-error', 'server')
  ],
  [
    'HTTP.sys has no process for it',
    'kernel-503',
    '503/html/http.sys',
    certain('timeout', 'server-unavailable', 'server')
  ],
  [
    'IIS finds the request too large',
    'request-too-large',
    '404/html/iis',
    certain('timeout', 'server-error', 'server')
  ],
  ['IIS wants TLS, 403.4', 'requires-tls', '403/html/iis', certain('timeout', 'access-forbidden', 'server')],
  ['a redirect to https that forgets the port', 'redirect-without-port', '302/empty/iis', byServer],
  ['a redirect to a logon page, signed by IIS', 'redirect-to-login', '302/empty/iis', byServer]
]

/** The server is well without the proxy, which answers for it and signs nothing, or signs with the name of the server's software. */
const overProxy: readonly Row[] = [
  ['PAN-OS’s block page', 'pan-os-503', '503/html/proxy', denied],
  ['401', 'unsigned-401', '401/html/unknown', denied],
  ['403', 'unsigned-403', '403/html/unknown', denied],
  ['404', 'unsigned-404', '404/html/unknown', denied],
  ['503', 'unsigned-503', '503/html/unknown', gateway],
  ['401 as IIS', 'iis-401', '401/html/iis', unsure(denied)],
  ['403 as IIS', 'requires-tls', '403/html/iis', unsure(denied)],
  ['404 as IIS', 'iis-404', '404/html/iis', unsure(denied)],
  ['503 as HTTP.sys', 'kernel-503', '503/html/http.sys', unsure(gateway)]
]

/** Who answered is known before the server is blamed. */
export const filterScenarios: readonly Scenario[] = [
  ...direct.map(([name, place, http, expect]) => ({
    name: `on the direct way: ${name}`,
    wsus: `http://127.0.0.1:{${place}}`,
    direct: `resolved connected ${http}`,
    expect
  })),
  ...overProxy.map(([name, place, http, expect]) => ({
    name: `the proxy answers ${name} for a server that works without it`,
    wsus: 'http://127.0.0.1:{wsus}',
    proxy: `127.0.0.1:{${place}}`,
    direct: 'resolved connected 200/html/iis',
    overProxy: `resolved connected ${http}`,
    expect
  })),
  {
    name: 'nobody signs a 404 over the proxy, and the direct way is closed',
    wsus: 'http://127.0.0.1:{nobody}',
    proxy: '127.0.0.1:{unsigned-404}',
    direct: 'resolved refused',
    overProxy: 'resolved connected 404/html/unknown',
    expect: { ...certain('timeout', 'directory-missing', 'server'), confidence: 'possible' }
  },
  {
    name: 'plain HTTP on the https port, which waits for the end of our hello',
    wsus: 'https://127.0.0.1:{plain-that-waits}',
    direct: 'resolved connected no-answer',
    expect: certain('certificate', 'scheme-port-mismatch', 'client')
  }
]
