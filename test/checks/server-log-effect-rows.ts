import { access, answer, noAnswer } from '../builders/access.ts'
import { failedScan, secureUrl, winhttp } from '../builders/evidence.ts'
import { httperrLine, httperrLog, iisLog, marked, scanLine } from '../builders/server-logs.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const at = '2026-10-14T08:42:00.000Z'
const scan = (code: string) => failedScan(code, { at })
const others = iisLog([scanLine({ clientAddress: '10.9.9.9' })])
const slow = scanLine({ ...marked, win32: 64, timeTakenMs: 15_012 })

/** What the server's logs do to the checks of what the client saw. */
const effects: readonly Row[] = [
  certain(
    'access-denied',
    'the server’s marked line names the substatus',
    [access({ http: answer(401) }), iisLog([scanLine({ ...marked, status: 401, substatus: 2, win32: 5 })])],
    { httpStatus: 401, substatus: 2 }
  ),
  likely(
    'access-forbidden',
    'a line near the scan says that SSL is required',
    [scan('0x80244018'), iisLog([scanLine({ status: 403, substatus: 4, win32: 5 })])],
    { substatus: 4, code: '0x80244018' }
  ),
  certain(
    'client-certificate-demanded',
    'the marked 403 is about the client’s certificate',
    [access({ url: secureUrl, http: answer(403) }), iisLog([scanLine({ ...marked, status: 403, substatus: 7 })])],
    { httpStatus: 403, substatus: 7 }
  ),
  likely(
    'server-unavailable',
    'http.sys says why',
    [scan('0x80244022'), httperrLog([httperrLine({ reason: 'AppOffline' })])],
    { reason: 'AppOffline', httpStatus: 503 }
  ),
  likely(
    'server-unavailable',
    'the queue was full for everybody while the scan timed out',
    [scan('0x80072ee2'), httperrLog([1, 2, 3].map((last) => httperrLine({ clientAddress: `10.4.${last}.1` })))],
    { reason: 'QueueFull' }
  ),
  undecided(
    'access-forbidden',
    'another check stands for the marked 403',
    [access({ url: secureUrl, http: answer(403) }), iisLog([scanLine({ ...marked, status: 403, substatus: 7 })])],
    []
  ),
  clear('access-forbidden', 'the server answered 200', [
    access({ http: answer(403, { answeredBy: 'unknown' }) }),
    iisLog([scanLine(marked)])
  ]),
  undecided(
    'access-forbidden',
    'the request never arrived',
    [access({ http: answer(403, { answeredBy: 'unknown' }) }), others],
    []
  ),
  undecided(
    'connection-reset',
    'the server’s own line has a 500',
    [access({ http: noAnswer('reset') }), iisLog([scanLine({ ...marked, status: 500 })])],
    []
  ),
  undecided('server-silent', 'the request never arrived', [access({ http: noAnswer('no-answer') }), others], []),
  certain('server-silent', 'the server’s line shows the client giving up', [
    access({ http: noAnswer('no-answer') }),
    iisLog([slow, scanLine({ clientAddress: '10.8.1.1', win32: 995, timeTakenMs: 31_000 })])
  ]),
  certain('access-denied', 'lines of others prove nothing against a live answer of the server', [
    access({ http: answer(401) }),
    iisLog([scanLine({ clientAddress: '10.9.9.9' })])
  ])
]

const proxied = 'proxy01:8080'
const overProxy = winhttp({ proxy: proxied })
const waited = { win32: 64, timeTakenMs: 61_000 }
/** A silence behind a proxy, held against what the server wrote at that time. */
const behindProxy: readonly Row[] = [
  possible('server-silent', 'the code alone', [scan('0x80072ee2'), overProxy]),
  undecided('server-silent', 'the queue was full', [scan('0x80072ee2'), overProxy, httperrLog([httperrLine()])], []),
  likely('server-silent', 'the server let the proxy wait', [
    scan('0x80072ee2'),
    overProxy,
    iisLog([scanLine({ clientAddress: '10.1.9.9', ...waited })])
  ]),
  likely(
    'server-silent',
    'the server lets everybody wait, the proxy among them',
    [
      scan('0x80072ee2'),
      overProxy,
      iisLog(['10.1.9.9', '10.4.1.1', '10.5.1.1'].map((clientAddress) => scanLine({ clientAddress, ...waited })))
    ],
    { detail: 'server-log', code: '0x80072ee2' }
  ),
  likely(
    'server-silent',
    'the server lets everybody wait',
    [
      scan('0x80072ee2'),
      iisLog(['10.4.1.1', '10.5.1.1'].map((clientAddress) => scanLine({ clientAddress, ...waited })))
    ],
    { detail: 'server-log' }
  ),
  likely('proxy-unreachable', 'a refused connection leaves no line', [
    scan('0x80072efd'),
    overProxy,
    httperrLog([httperrLine()])
  ])
]
const addresses: readonly Row[] = [
  likely(
    'seen-through-proxy',
    'a direct request arrives from the proxy’s address',
    [access({ proxy: proxied, direct: {} }), iisLog([scanLine({ ...marked, clientAddress: '::ffff:10.2.0.9' })])],
    { addresses: ['10.2.0.9'] }
  ),
  likely(
    'seen-through-proxy',
    'direct requests arrive from two addresses',
    [access(), iisLog([scanLine(marked), scanLine({ ...marked, clientAddress: '10.2.0.81' })])],
    { addresses: ['10.4.7.11', '10.2.0.81'] }
  ),
  clear('seen-through-proxy', 'they arrive from one address', [access(), iisLog([scanLine(marked)])]),
  clear('seen-through-proxy', 'one IPv4 and one IPv6 address are one computer’s', [
    access(),
    iisLog([scanLine(marked), scanLine({ ...marked, clientAddress: '2001:db8::11%4' })])
  ]),
  undecided('seen-through-proxy', 'none of them is in the logs', [access(), others], []),
  notApplicable('seen-through-proxy', 'there are no logs of the server', [access()])
]

export const serverLogEffectRows: readonly Row[] = [...effects, ...behindProxy, ...addresses]
