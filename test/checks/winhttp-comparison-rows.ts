import { access, answer, noAnswer } from '../builders/access.ts'
import { certificate, choice, failed, failedScan, secureUrl, skipped, winhttp, wsusUrl } from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'
import { windows } from './winhttp-rows.ts'

const secure = access({ url: secureUrl })
const named = choice({ wsus: wsusUrl })
const proxy = 'proxy01:8080'
const set = winhttp({ proxy })
const expired = certificate({ notAfter: '2026-02-01T00:00:00.000Z' })
const only = { onlyWindows: true } as const

/** What Windows' own HTTP stack adds to the checks of the way: it confirms, it decides alone, it never overrules. */
export const besideWindowsRows: readonly Row[] = [
  certain(
    'server-name-unresolved',
    'Windows cannot resolve the name either',
    [access({ name: 'not-found' }), windows('0x80072ee7')],
    { windows: '0x80072ee7', code: null }
  ),
  certain(
    'port-unanswered',
    'Windows got no connection either',
    [access({ tcp: 'no-answer' }), windows('0x80072efd')],
    { windows: '0x80072efd' }
  ),
  likely(
    'certificate-expired',
    'Windows refuses the certificate as well',
    [access({ url: secureUrl, tls: { chain: [expired] } }), windows('0x80072f8f')],
    { windows: '0x80072f8f' }
  ),
  certain('server-unavailable', 'Windows gets the same status', [access({ http: answer(503) }), windows(503)], {
    windows: 'HTTP 503'
  }),
  certain(
    'server-silent',
    'Windows waits in vain as well',
    [access({ http: noAnswer('no-answer') }), windows('', {}, 20_000)],
    {
      windows: ''
    }
  ),
  certain('server-error', 'Windows fails of something else', [access({ http: answer(500) }), windows('0x80072ee7')], {
    httpStatus: 500
  }),

  likely('server-name-unresolved', 'only Windows cannot resolve it', [access(), windows('0x80072ee7')], {
    ...only,
    code: '0x80072ee7',
    windows: '0x80072ee7'
  }),
  likely(
    'client-certificate-demanded',
    'only Windows is asked for a certificate',
    [choice({ wsus: secureUrl }), secure, windows('0x80072f0c')],
    { ...only, windows: '0x80072f0c' }
  ),
  possible('certificate-untrusted', 'only Windows refuses, by a code that has many reasons', [
    choice({ wsus: secureUrl }),
    secure,
    windows('0x80072f8f')
  ]),
  likely('proxy-auth-required', 'only Windows is asked for a logon', [access(), windows(407)], {
    ...only,
    httpStatus: 407,
    windows: 'HTTP 407'
  }),
  likely(
    'proxy-name-unresolved',
    'only Windows cannot resolve it',
    [set, named, access({ proxy }), windows('0x80072ee7')],
    {
      ...only,
      proxy
    }
  ),
  likely(
    'proxy-unreachable',
    'only Windows waits for it',
    [set, named, access({ proxy }), windows('0x80072ee2', {}, 5_100)],
    {
      ...only
    }
  ),
  likely('port-unanswered', 'only Windows waits for a connection', [access(), windows('0x80072ee2', {}, 5_100)], {
    ...only
  }),
  likely('server-silent', 'only Windows waits for an answer', [access(), windows('0x80072ee2', {}, 15_100)], {
    ...only
  }),
  likely('server-silent', 'our own run ended first', [access({ tcp: 'unfinished' }), windows('', {}, 20_000)], {
    ...only
  }),
  likely('response-intercepted', 'only Windows is sent elsewhere', [access(), windows(302)], { ...only }),
  likely('port-refused', 'our own requests failed to start', [
    named,
    failed('wsus-access', 'crashed'),
    windows('0x80072efd')
  ]),
  undecided(
    'access-denied',
    'the logs say so, but Windows has just met something else',
    [named, failedScan('0x80244017'), failed('wsus-access', 'crashed'), windows('0x80072efd')],
    ['wsus-access']
  ),

  clear('server-name-unresolved', 'Windows may not be asked', [access(), failed('winhttp-requests', 'unsupported')]),
  clear('server-name-unresolved', 'this is no Windows', [access(), skipped('winhttp-requests', 'not-applicable')]),
  clear('server-name-unresolved', 'Windows gets through', [access(), windows(200)]),
  clear('server-name-unresolved', 'Windows was asked by other settings than ours', [
    choice({ proxy: 'direct' }),
    access(),
    windows('0x80072ee7')
  ]),
  clear('server-name-unresolved', 'only self-update fails', [access(), windows(200, { 'self-update': '0x80072ee7' })]),
  clear('port-refused', 'our own requests ran into something else', [
    access({ http: answer(500) }),
    windows('0x80072efd')
  ]),
  notApplicable('proxy-auth-required', 'the way is direct and Windows names no proxy', [
    access(),
    windows('0x80072ee7')
  ])
]
