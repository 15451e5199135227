import { certain, nothingWrong, type Scenario } from './scenario.ts'

/** Servers that answer, but not as WSUS does; and two that only take their time. */
export const answerScenarios: readonly Scenario[] = [
  {
    name: '400 from the server',
    wsus: 'http://127.0.0.1:{bad-request}',
    direct: 'resolved connected 400/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '405 from the server',
    wsus: 'http://127.0.0.1:{method-refused}',
    direct: 'resolved connected 405/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '410 from the server',
    wsus: 'http://127.0.0.1:{gone}',
    direct: 'resolved connected 410/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '502 from the server itself',
    wsus: 'http://127.0.0.1:{gateway-error}',
    direct: 'resolved connected 502/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '504 from the server itself',
    wsus: 'http://127.0.0.1:{gateway-timeout}',
    direct: 'resolved connected 504/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '401 with the schemes of Windows',
    wsus: 'http://127.0.0.1:{windows-logon}',
    direct: 'resolved connected 401/html/iis',
    expect: certain('timeout', 'access-denied', 'server')
  },
  {
    name: '400 from the kernel driver, which does not know the host name',
    wsus: 'http://127.0.0.1:{kernel-400}',
    direct: 'resolved connected 400/html/http.sys',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '404 from the kernel driver, which has no site there',
    wsus: 'http://127.0.0.1:{kernel-404}',
    direct: 'resolved connected 404/html/http.sys',
    expect: certain('timeout', 'directory-missing', 'server')
  },
  {
    name: 'a redirect from http to https',
    wsus: 'http://127.0.0.1:{redirecting}',
    direct: 'resolved connected 301/html/iis',
    expect: certain('timeout', 'response-intercepted', 'server')
  },
  {
    name: 'the page of a guest network in place of every answer',
    wsus: 'http://127.0.0.1:{portal}',
    direct: 'resolved connected 200/html/unknown',
    expect: certain('timeout', 'response-intercepted', 'network')
  },
  {
    name: 'a page that never ends',
    wsus: 'http://127.0.0.1:{endless}',
    direct: 'resolved connected 200/html/unknown',
    expect: certain('timeout', 'response-intercepted', 'network')
  },
  {
    name: 'a header that never ends, letter by letter',
    wsus: 'http://127.0.0.1:{dribbling}',
    direct: 'resolved connected no-answer',
    expect: certain('timeout', 'server-silent', 'server')
  },
  {
    name: 'a server that answers after three seconds',
    wsus: 'http://127.0.0.1:{slow}',
    direct: 'resolved connected 200/xml/iis',
    expect: nothingWrong
  }
]
