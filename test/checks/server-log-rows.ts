import { access, answer, noAnswer } from '../builders/access.ts'
import { envelope, failedScan, secureUrl, succeededScan, winhttp } from '../builders/evidence.ts'
import { httperrLine, httperrLog, iisLog, marked, scanLine } from '../builders/server-logs.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const earlyPause = { from: '2026-10-14T01:00:00.000Z', to: '2026-10-14T01:20:00.000Z' }

const never = 'request-never-arrived'
const lost = 'answer-lost-on-the-way'
const shows = 'server-log-shows-error'
const at = '2026-10-14T08:42:00.000Z'
const forbiddenBySomeone = access({ http: answer(403, { answeredBy: 'unknown' }) })
const timedOut = access({ http: noAnswer('no-answer') })
const cutOff = access({ http: noAnswer('reset') })
const others = iisLog([scanLine({ clientAddress: '10.9.9.9' })])
const many = iisLog([scanLine(), scanLine({ clientAddress: '10.9.9.9' })])
const slow = scanLine({ ...marked, win32: 64, timeTakenMs: 15_012 })
const scan = (code: string) => failedScan(code, { at })

const neverRows: readonly Row[] = [
  certain(never, 'both logs cover the run and hold none of its marked requests', [timedOut, others, httperrLog([])], {
    by: 'marker',
    httperr: true
  }),
  likely(never, 'the log of http.sys was not handed over', [forbiddenBySomeone, others], { httperr: false }),
  certain(
    never,
    'the server’s clock, known from another answer, puts the run inside the log',
    [
      access({
        http: noAnswer('reset'),
        only: { 'self-update': { http: answer(200, { date: 'Wed, 14 Oct 2026 07:00:00 GMT' }) } }
      }),
      iisLog([scanLine()], { lastAt: '2026-10-14T07:10:00.000Z' }),
      httperrLog([])
    ],
    { from: '2026-10-14T07:00:00.000Z' }
  ),
  likely(never, 'a scan got a status that no line near it has', [scan('0x80244018'), many]),
  likely(never, 'a scan timed out while nobody asked', [
    scan('0x80072ee2'),
    iisLog([scanLine({ at: '2026-10-14T06:00:00.000Z' })])
  ]),
  clear(never, 'a marked request is found', [timedOut, iisLog([scanLine(marked)])]),
  clear(never, 'http.sys tells of a marked request', [
    cutOff,
    httperrLog([httperrLine({ url: `${marked.path}?${marked.query}`, reason: 'Client_Reset', status: null })])
  ]),
  undecided(never, 'there are no logs of the server', [timedOut], ['iis-log', 'httperr-log']),
  undecided(
    never,
    'the log ends with the run, when lines may still be unwritten',
    [timedOut, iisLog([], { lastAt: '2026-10-14T08:42:30.000Z' })],
    ['iis-log']
  ),
  undecided(
    never,
    'the log begins after the run',
    [timedOut, iisLog([], { firstAt: '2026-10-14T09:00:00.000Z' })],
    ['iis-log']
  ),
  undecided(
    never,
    'the log is silent during the run',
    [timedOut, iisLog([], { silences: [{ from: '2026-10-14T08:30:00.000Z', to: '2026-10-14T08:50:00.000Z' }] })],
    ['iis-log']
  ),
  undecided(
    never,
    'the log has more pauses than are kept, so that one more may lie there',
    [timedOut, iisLog([], { silences: Array.from({ length: 50 }, () => earlyPause) })],
    ['iis-log']
  ),
  undecided(
    never,
    'two files leave a gap where the run was',
    [
      timedOut,
      iisLog([], { source: 'a.log', lastAt: '2026-10-14T08:20:00.000Z' }),
      iisLog([], { source: 'b.log', firstAt: '2026-10-14T09:00:00.000Z' })
    ],
    ['iis-log']
  ),
  undecided(
    never,
    'the log is another site’s',
    [timedOut, iisLog([], { statuses: [{ directory: 'clientwebservice', status: 404, substatus: 0, count: 3 }] })],
    ['iis-log']
  ),
  undecided(
    never,
    'a web server answered by its own name, so the log is another’s',
    [access({ http: answer(500) }), others],
    ['iis-log']
  ),
  undecided(
    never,
    'no log tells when the scan failed in UTC',
    [failedScan('0x80244018', { at: '2026-10-14T10:42:00.000' }), others],
    ['configmgr-log']
  ),
  undecided(never, 'many clients asked while a scan timed out', [scan('0x80072ee2'), many], ['wsus-access']),
  undecided(
    never,
    'the handshake failed, which leaves no line',
    [access({ url: secureUrl, tls: { outcome: 'alert', alert: 40, chain: [] } }), others],
    []
  ),
  undecided(never, 'the name has no address', [access({ name: 'not-found' }), others], []),
  undecided(
    never,
    'the request may have ended at our own proxy',
    [access({ proxy: 'proxy01:8080', http: noAnswer('no-answer') }), others],
    []
  ),
  undecided(
    never,
    'the failed scan went through a proxy',
    [winhttp({ proxy: 'proxy01:8080' }), scan('0x80244018'), many],
    []
  ),
  notApplicable(never, 'nothing failed', [access(), others]),
  notApplicable(never, 'the newest scan succeeded', [succeededScan, others])
]

const lostRows: readonly Row[] = [
  certain(lost, 'the server answered a marked request with 200', [cutOff, iisLog([scanLine(marked)])], {
    by: 'marker',
    status: '200.0',
    address: '10.4.7.11'
  }),
  certain(lost, 'the server’s 200 became a 403 on the way', [forbiddenBySomeone, iisLog([scanLine(marked)])], {
    clientStatus: 403
  }),
  certain(
    lost,
    'a proxy on the way kept the answer',
    [
      access({ proxy: 'proxy01:8080', http: noAnswer('no-answer') }),
      iisLog([scanLine({ ...marked, clientAddress: '10.2.0.80' })])
    ],
    { proxy: 'proxy01:8080' }
  ),
  likely(
    lost,
    'http.sys saw a marked connection end',
    [
      timedOut,
      httperrLog([httperrLine({ url: `${marked.path}?${marked.query}`, reason: 'Connection_Dropped', status: null })])
    ],
    { reason: 'Connection_Dropped' }
  ),
  likely(
    lost,
    'only this subnet waits that long',
    [timedOut, iisLog([slow, scanLine({ clientAddress: '10.8.1.1' }), scanLine({ clientAddress: '::ffff:10.9.1.1' })])],
    { win32: 64 }
  ),
  likely(
    lost,
    'the computer itself states its address, which was answered well when the scan got 403',
    [envelope('client', { name: 'PC', os: '', elevated: null, addresses: ['10.4.7.11'] }), scan('0x80244018'), many],
    { by: 'address', address: '10.4.7.11' }
  ),
  possible(lost, 'nobody else asked when the scan got 403', [scan('0x80244018'), iisLog([scanLine()])], {
    by: 'alone'
  }),
  clear(lost, 'the server’s own line has the client’s status', [
    access({ http: answer(500) }),
    iisLog([scanLine({ ...marked, status: 500 })])
  ]),
  undecided(
    lost,
    'clients of other subnets wait as long',
    [timedOut, iisLog([slow, scanLine({ clientAddress: '10.8.1.1', win32: 995, timeTakenMs: 31_000 })])],
    []
  ),
  undecided(lost, 'nothing arrived', [timedOut, others], [])
]

const showsRows: readonly Row[] = [
  certain(
    shows,
    'a marked line has a 500 with its reason',
    [access({ http: answer(500) }), iisLog([scanLine({ ...marked, status: 500, substatus: 24, win32: 50 })])],
    { status: '500.24', win32: 50, count: 1 }
  ),
  likely(
    shows,
    'lines near the scan have its status',
    [scan('0x8024401f'), iisLog([scanLine({ status: 500, substatus: 19 }), scanLine({ status: 500, substatus: 19 })])],
    { status: '500.19', count: 2, by: 'time' }
  ),
  certain(
    shows,
    'the worker process ended under a marked request',
    [
      cutOff,
      httperrLog([
        httperrLine({ url: `${marked.path}?${marked.query}`, reason: 'Connection_Abandoned_By_AppPool', status: null })
      ])
    ],
    { reason: 'Connection_Abandoned_By_AppPool' }
  ),
  possible(shows, 'one request of anybody was abandoned while the scan was cut off', [
    scan('0x80072efe'),
    httperrLog([httperrLine({ reason: 'Connection_Abandoned_By_AppPool', status: null })])
  ]),
  clear(shows, 'the server answered well', [cutOff, iisLog([scanLine(marked)])]),
  clear(shows, 'nothing arrived', [timedOut, others]),
  undecided(
    shows,
    'the error has a check of its own',
    [access({ http: answer(401) }), iisLog([scanLine({ ...marked, status: 401, substatus: 2 })])],
    []
  ),
  undecided(shows, 'there are no logs of the server', [scan('0x8024401f')], ['iis-log', 'httperr-log'])
]

export const serverLogRows: readonly Row[] = [...neverRows, ...lostRows, ...showsRows]
