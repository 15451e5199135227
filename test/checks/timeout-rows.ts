import { access, answer, noAnswer } from '../builders/access.ts'
import { configmgrLog, failedScan, secureUrl, succeededScan, winhttp } from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const proxy = 'proxy01:8080'
const byProxy = { answeredBy: 'proxy' } as const
const html = answer(200, { body: 'html', server: 'nginx' })
const refusedBesides = (port: number) => access({ tcp: 'no-answer', otherPorts: [{ port, outcome: 'connected' }] })

const connections: readonly Row[] = [
  certain('server-name-unresolved', 'the name has no address', [access({ name: 'not-found' })], {
    host: 'sup01.contoso.local',
    detail: 'not-found'
  }),
  likely('server-name-unresolved', 'WinHTTP’s own code comes without a proxy', [failedScan('0x80072ee7')]),
  likely('server-name-unresolved', 'the agent’s code comes from a request that went direct', [
    failedScan('0x8024402c', { proxy: '' })
  ]),
  likely('server-name-unresolved', 'the agent’s code comes where the settings say direct', [
    winhttp('direct'),
    failedScan('0x8024402c')
  ]),
  clear('server-name-unresolved', 'the name resolves', [access({ tcp: 'refused' })]),
  clear('server-name-unresolved', 'the newest scan succeeded', [
    configmgrLog([
      { kind: 'scan-failed', code: '0x80072ee7', at: '2026-10-14T07:00:00Z' },
      { kind: 'scan-succeeded', at: '2026-10-14T08:00:00Z' }
    ])
  ]),
  undecided('server-name-unresolved', 'the run ended first', [access({ name: 'unfinished' })], ['wsus-access']),
  notApplicable('server-name-unresolved', 'the name is the proxy’s to resolve', [access({ proxy })]),

  certain('port-mismatch', 'the configured port is silent and WSUS’ other one answers', [refusedBesides(8531)], {
    detail: '8531',
    server: 'sup01.contoso.local:8530'
  }),
  clear('port-mismatch', 'only a port of any web site answers', [refusedBesides(443)]),
  clear('port-mismatch', 'the configured port answers', [access()]),
  undecided('port-mismatch', 'the name has no address', [access({ name: 'not-found' })], []),
  notApplicable('port-mismatch', 'the way leads over a proxy', [access({ proxy, tcp: 'refused' })]),

  certain('port-unanswered', 'nothing comes back', [access({ tcp: ['no-answer', 'unreachable'] })], {
    detail: 'no-answer'
  }),
  clear('port-unanswered', 'one address refuses', [access({ tcp: ['no-answer', 'refused'] })]),
  undecided('port-unanswered', 'the run ended first', [access({ tcp: 'unfinished' })], ['wsus-access']),
  undecided(
    'port-unanswered',
    'a scan timed out, which may have two reasons',
    [failedScan('0x80072ee2')],
    ['wsus-access']
  ),
  notApplicable('port-unanswered', 'the way leads over a proxy', [access({ proxy, tcp: 'no-answer' })]),

  certain('port-refused', 'the port refuses', [access({ tcp: 'refused' })], { detail: '10.2.0.9' }),
  likely('port-refused', 'a scan could not connect', [failedScan('0x80072efd')]),
  clear('port-refused', 'another address of the server connects', [access({ tcp: ['refused', 'connected'] })]),
  clear('port-refused', 'nothing comes back', [access({ tcp: 'no-answer' })]),
  undecided('port-refused', 'the name has no address', [access({ name: 'not-found' })], []),
  notApplicable('port-refused', 'the way leads over a proxy', [access({ proxy })]),

  certain('connection-reset', 'the answer is cut off', [access({ http: noAnswer('reset') })], { detail: 'http' }),
  certain(
    'connection-reset',
    'the handshake is cut off',
    [access({ url: secureUrl, tls: { outcome: 'reset', chain: [] } })],
    { detail: 'tls' }
  ),
  certain(
    'connection-reset',
    'a success is cut off halfway',
    [access({ http: { ...answer(200), outcome: 'reset' } })],
    { detail: 'http', httpStatus: 200 }
  ),
  certain('connection-reset', 'the connection is cut off', [access({ tcp: 'reset' })], { detail: 'tcp' }),
  likely('connection-reset', 'a scan failed with the code', [failedScan('0x80072efe')]),
  clear('connection-reset', 'an answer comes', [access({ http: answer(500) })]),
  undecided(
    'connection-reset',
    'http is sent to a TLS port',
    [access({ http: noAnswer('reset'), tlsOnHttpPort: {} })],
    []
  ),
  undecided('connection-reset', 'the run ended first', [access({ http: noAnswer('unfinished') })], ['wsus-access'])
]

const answers: readonly Row[] = [
  certain(
    'response-intercepted',
    'a web page stands in the file’s place',
    [access({ only: { 'client-web-service': { http: html } } })],
    { detail: 'nginx' }
  ),
  certain(
    'response-intercepted',
    'the server redirects',
    [access({ http: answer(302, { location: 'https://portal/login' }) })],
    { detail: 'https://portal/login', httpStatus: 302 }
  ),
  certain(
    'response-intercepted',
    'IIS itself redirects',
    [access({ http: answer(302, { location: 'https://sup01' }) })],
    {
      redirected: true,
      byIis: true,
      detail: 'https://sup01'
    }
  ),
  certain('response-intercepted', 'the file is empty', [access({ http: answer(200, { body: 'empty', bytes: 0 }) })]),
  certain('response-intercepted', 'the answer is no HTTP', [access({ http: noAnswer('malformed') })]),
  certain('response-intercepted', 'nobody signed the file, and it is no XML', [
    access({ http: answer(200, { body: 'other', answeredBy: 'unknown' }) })
  ]),
  certain('response-intercepted', 'the status is none that a web server sends', [
    access({ http: answer(999, { answeredBy: 'unknown' }) })
  ]),
  certain(
    'response-intercepted',
    'a filter signs a refusal although no proxy is set',
    [access({ http: answer(403, { server: 'Zscaler/6.2', answeredBy: 'proxy' }) })],
    { detail: 'Zscaler/6.2' }
  ),
  certain('response-intercepted', 'another web server signs an error', [
    access({ http: answer(404, { server: 'nginx', answeredBy: 'unknown' }) })
  ]),
  likely('access-forbidden', 'nobody signed the refusal', [
    access({ http: answer(403, { server: null, answeredBy: 'unknown' }) })
  ]),
  clear('response-intercepted', 'IIS packed the file', [access({ http: answer(200, { body: 'other' }) })]),
  likely('response-intercepted', 'a scan got an unreadable answer', [failedScan('0x8024400a')]),
  clear('response-intercepted', 'the file is XML', [access()]),
  clear('response-intercepted', 'the SimpleAuth page alone is a web page', [
    access({ only: { 'simple-auth': { http: html } } })
  ]),
  undecided('response-intercepted', 'no answer came', [access({ http: noAnswer('no-answer') })], []),

  certain('server-silent', 'no answer comes', [access({ http: noAnswer('no-answer') })], { detail: 'http' }),
  undecided(
    'server-silent',
    'the handshake gets no answer',
    [access({ url: secureUrl, tls: { outcome: 'no-answer', chain: [] } })],
    []
  ),
  certain(
    'server-silent',
    'the body of a success never comes',
    [access({ http: { ...answer(200), outcome: 'no-answer' } })],
    { detail: 'body', httpStatus: 200 }
  ),
  possible('server-silent', 'a scan timed out', [failedScan('0x80072ee2')], { code: '0x80072ee2' }),
  possible('server-silent', 'a gateway’s time-out came from nobody knows where', [failedScan('0x80244023')]),
  undecided(
    'server-silent',
    'the handshake gets no answer, but plain HTTP does',
    [access({ url: secureUrl, tls: { outcome: 'no-answer', chain: [] }, httpOnTlsPort: answer(200) })],
    []
  ),
  clear('server-silent', 'both ways answer', [access({ proxy: '10.0.0.5:8080', direct: {} })]),
  clear('server-silent', 'an answer comes, whatever it is', [access({ http: answer(503) })]),
  undecided(
    'server-silent',
    'only the proxy is silent, and the server answers without it',
    [access({ proxy: '10.0.0.5:8080', http: noAnswer('no-answer'), direct: {} })],
    []
  ),
  undecided('server-silent', 'the port is closed', [access({ tcp: 'refused' })], []),
  undecided('server-silent', 'the run ended first', [access({ http: noAnswer('unfinished') })], ['wsus-access']),

  certain(
    'access-denied',
    'the server answers 401',
    [access({ http: answer(401, { wwwAuthenticate: ['Negotiate', 'NTLM'] }) })],
    { httpStatus: 401, detail: 'Negotiate, NTLM' }
  ),
  likely('access-denied', 'a scan failed with the code', [failedScan('0x80244017')]),
  clear('access-denied', 'the server serves', [access()]),
  clear('access-denied', 'self-update alone asks, which no client of today uses', [
    access({ only: { 'self-update': { http: answer(401) } } })
  ]),
  undecided('access-denied', 'it is a proxy that answers', [access({ proxy, http: answer(401, byProxy) })], []),

  certain(
    'access-forbidden',
    'IIS says on its page that it wants SSL',
    [access({ http: answer(403, { substatus: 4 }) })],
    { detail: 'http', substatus: 4 }
  ),
  undecided(
    'access-forbidden',
    'IIS says on its page that a client certificate is missing',
    [access({ url: secureUrl, tls: {}, http: answer(403, { substatus: 7 }) })],
    []
  ),
  certain('client-certificate-demanded', 'IIS refuses the one it got, or got none', [
    access({ url: secureUrl, tls: { clientCertificateRequested: null }, http: answer(403, { substatus: 16 }) })
  ]),
  certain('access-forbidden', 'the server answers 403', [access({ http: answer(403) })], { detail: 'http' }),
  likely('access-forbidden', 'a scan failed with the code', [failedScan('0x80244018')]),
  clear('access-forbidden', 'browsing the SimpleAuth page alone is forbidden', [
    access({ only: { 'simple-auth': { http: answer(403) } } })
  ]),
  undecided('access-forbidden', 'a proxy forbids', [access({ proxy, http: answer(403, byProxy) })], []),

  certain('directory-missing', 'the server knows none of the directories', [access({ http: answer(404) })], {
    detail: 'ClientWebService'
  }),
  certain(
    'directory-missing',
    'SimpleAuthWebService is not there',
    [access({ only: { 'simple-auth': { http: answer(404) } } })],
    { detail: 'SimpleAuthWebService' }
  ),
  likely('directory-missing', 'a scan failed with the code', [failedScan('0x80244019')]),
  clear('directory-missing', 'self-update alone is not there', [
    access({ only: { 'self-update': { http: answer(404) } } })
  ]),
  undecided('directory-missing', 'no answer came', [access({ http: noAnswer('no-answer') })], []),

  certain('server-unavailable', 'the server answers 503', [access({ http: answer(503) })], { httpStatus: 503 }),
  likely('server-unavailable', 'a scan failed with the code', [failedScan('0x80244022')]),
  clear('server-unavailable', 'the server serves', [access()]),
  undecided('server-unavailable', 'a proxy says 503', [access({ proxy, http: answer(503, byProxy) })], []),

  certain('server-error', 'the server answers 500', [access({ http: answer(500) })], { httpStatus: 500 }),
  likely('server-error', 'a scan failed with the code', [failedScan('0x8024401f')]),
  likely('server-error', 'a scan ended in a SOAP fault', [failedScan('0x80244007')]),
  certain(
    'server-error',
    'no site of HTTP.sys has the name',
    [access({ http: answer(400, { answeredBy: 'http.sys', invalidHostname: true }) })],
    { reason: 'Hostname', httpStatus: 400 }
  ),
  clear('server-error', 'another check knows the status', [access({ http: answer(404) })]),
  clear('server-error', 'a TLS port says 400 to http', [access({ http: answer(400), tlsOnHttpPort: {} })]),
  undecided('server-error', 'nothing was tried', [], ['wsus-access']),

  possible('failure-not-reproduced', 'the scan failed and the way works now', [failedScan('0x80244022'), access()], {
    code: '0x80244022',
    detail: '2026-10-14T08:42:07.000Z'
  }),
  clear('failure-not-reproduced', 'the way is still blocked', [
    failedScan('0x80244022'),
    access({ http: answer(503) })
  ]),
  notApplicable('failure-not-reproduced', 'the newest scan succeeded', [succeededScan, access()]),
  notApplicable('failure-not-reproduced', 'nothing was tried', [failedScan('0x80244022')])
]

export const timeoutRows: readonly Row[] = [...connections, ...answers]
