import { certain, type Scenario } from './scenario.ts'

const logon = certain('proxy', 'proxy-auth-required', 'proxy')
const denied = certain('proxy', 'proxy-request-denied', 'proxy')
const gateway = certain('proxy', 'proxy-bad-gateway', 'proxy')
const unreachable = certain('proxy', 'proxy-unreachable', 'network')
const foreign = certain('timeout', 'response-intercepted', 'network')

type Row = readonly [name: string, place: string, seen: string, expect: Scenario['expect']]

const http: readonly Row[] = [
  ['asks for a logon and offers no way to', 'logon-bare', '407/empty/proxy', logon],
  ['offers Negotiate and NTLM', 'logon-windows', '407/empty/proxy', logon],
  ['offers Kerberos alone', 'logon-kerberos', '407/empty/proxy', logon],
  ['offers Basic and Digest', 'logon-password', '407/empty/proxy', logon],
  ['forbids and signs with Via', 'denies-named', '403/empty/unknown', denied],
  ['forbids and signs with nothing', 'denies-unnamed', '403/empty/unknown', denied],
  ['refuses with a status of its own', 'tunnel-teapot', '418/empty/unknown', denied],
  ['fails with 500', 'tunnel-500', '500/empty/unknown', gateway],
  ['fails with 502 and signs with nothing', 'gateway-502', '502/empty/unknown', gateway],
  ['fails with 503 and signs with nothing', 'gateway-503', '503/empty/unknown', gateway],
  ['fails with 503 and signs with Via', 'gateway-503-named', '503/empty/proxy', gateway],
  ['fails with 504 and signs with Via', 'gateway-504-named', '504/empty/proxy', gateway],
  ['answers with a page of its own', 'portal-on-http', '200/html/unknown', foreign],
  ['redirects to a logon page', 'tunnel-to-login', '302/empty/unknown', foreign],
  ['promises an answer that never comes', 'tunnel-hangs', 'no-answer', unreachable],
  ['is a mail server', 'smtp-banner', 'malformed', unreachable],
  ['hangs up', 'closing', 'reset', unreachable],
  ['speaks TLS itself', 'tls-single-bytes', 'reset', unreachable]
]

const https: readonly Row[] = [
  ['asks for a logon and offers no way to', 'logon-bare', 'connect:407/proxy', logon],
  ['offers Negotiate and NTLM', 'logon-windows', 'connect:407/proxy', logon],
  ['forbids and signs with nothing', 'denies-unnamed', 'connect:403/unknown', denied],
  ['refuses with a status of its own', 'tunnel-teapot', 'connect:418/unknown', denied],
  ['redirects to a logon page', 'tunnel-to-login', 'connect:302/unknown', denied],
  ['fails with 500', 'tunnel-500', 'connect:500/unknown', gateway],
  ['fails with 503 and signs with nothing', 'gateway-503', 'connect:503/unknown', gateway],
  ['fails with 504 and signs with Via', 'gateway-504-named', 'connect:504/proxy', gateway],
  ['says nothing to CONNECT', 'portal-on-http', 'no-answer', unreachable],
  ['opens a tunnel that ends nowhere', 'tunnel-hangs', 'connect:200/unknown no-answer', unreachable],
  ['opens a tunnel and cuts it', 'tunnel-resets', 'connect:200/unknown reset', unreachable],
  ['puts a page into the tunnel', 'tunnel-with-page', 'connect:200/unknown not-tls', unreachable],
  ['is a mail server', 'smtp-banner', 'malformed', unreachable],
  ['speaks TLS itself', 'tls-single-bytes', 'reset', unreachable]
]

/** Proxies that keep to no rule, in front of a server that is served without them. */
export const hostileProxyScenarios: readonly Scenario[] = [
  ...http.map((row) => scenario(row, 'http', 'http://127.0.0.1:{wsus}', '200/html/iis')),
  ...https.map((row) => {
    return scenario(row, 'https', 'https://127.0.0.1:{secure}', 'established/trusted/named 200/html/iis')
  })
]

function scenario([name, place, seen, expect]: Row, scheme: string, wsus: string, direct: string): Scenario {
  const reached = 'resolved connected'
  return {
    name: `a proxy that ${name}, ${scheme}`,
    wsus,
    proxy: `127.0.0.1:{${place}}`,
    direct: `${reached} ${direct}`,
    overProxy: `${reached} ${seen}`,
    expect
  }
}
