import { certain, nothingWrong, type Scenario } from './scenario.ts'

/** Direct ways to a server that does not do its part, and one that does. */
export const timeoutScenarios: readonly Scenario[] = [
  {
    name: 'everything is fine over http',
    wsus: 'http://127.0.0.1:{wsus}',
    direct: 'resolved connected 200/html/iis',
    expect: nothingWrong
  },
  {
    name: 'nothing listens on the port',
    wsus: 'http://127.0.0.1:{nobody}',
    direct: 'resolved refused',
    expect: certain('timeout', 'port-refused', 'network')
  },
  {
    name: 'the name does not exist',
    wsus: 'http://wsus.invalid:8530',
    direct: 'not-found',
    expect: certain('timeout', 'server-name-unresolved', 'network')
  },
  {
    name: 'the server takes the connection and says nothing',
    wsus: 'http://127.0.0.1:{silent}',
    direct: 'resolved connected no-answer',
    expect: certain('timeout', 'server-silent', 'server')
  },
  {
    name: 'the connection is reset',
    wsus: 'http://127.0.0.1:{resetting}',
    direct: 'resolved connected reset',
    expect: certain('timeout', 'connection-reset', 'network')
  },
  {
    name: 'something that is not WSUS answers',
    wsus: 'http://127.0.0.1:{garbage}',
    direct: 'resolved connected malformed',
    expect: certain('timeout', 'response-intercepted', 'network')
  },
  {
    name: '401 from the server',
    wsus: 'http://127.0.0.1:{denied}',
    direct: 'resolved connected 401/html/iis',
    expect: certain('timeout', 'access-denied', 'server')
  },
  {
    name: '403 from the server',
    wsus: 'http://127.0.0.1:{forbidden}',
    direct: 'resolved connected 403/html/iis',
    expect: certain('timeout', 'access-forbidden', 'server')
  },
  {
    name: '404 from the server',
    wsus: 'http://127.0.0.1:{missing}',
    direct: 'resolved connected 404/html/iis',
    expect: certain('timeout', 'directory-missing', 'server')
  },
  {
    name: '500 from the server',
    wsus: 'http://127.0.0.1:{broken}',
    direct: 'resolved connected 500/html/iis',
    expect: certain('timeout', 'server-error', 'server')
  },
  {
    name: '503 from the server',
    wsus: 'http://127.0.0.1:{unavailable}',
    direct: 'resolved connected 503/html/iis',
    expect: certain('timeout', 'server-unavailable', 'server')
  },
  {
    name: '503 from the kernel driver, whose application pool is stopped',
    wsus: 'http://127.0.0.1:{stopped-pool}',
    direct: 'resolved connected 503/html/http.sys',
    expect: certain('timeout', 'server-unavailable', 'server')
  }
]
