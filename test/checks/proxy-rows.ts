import { access, answer, noAnswer } from '../builders/access.ts'
import {
  choice,
  failed,
  failedScan,
  policy,
  secureUrl,
  settings,
  skipped,
  succeededScan,
  userProxy,
  winhttp,
  winhttpViews,
  wsusUrl
} from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const proxy = 'proxy01:8080'
const byProxy = { answeredBy: 'proxy' } as const
const set = winhttp({ proxy, bypass: '<local>' })

const list: readonly Row[] = [
  certain('proxy-list-invalid', 'a comma separates the entries', [winhttp({ proxy: 'a:80,b:80' })], {
    list: 'a:80,b:80',
    at: 5,
    detail: 'comma'
  }),
  certain('proxy-list-invalid', 'the second entry ends in a path', [winhttp({ proxy: 'http=a:80;https=b:80/' })], {
    at: 21
  }),
  certain('proxy-list-invalid', 'the port is missing after its colon', [winhttp({ proxy: 'proxy01:' })]),
  likely('proxy-list-invalid', 'a scan failed with the code', [failedScan('0x80240030')], { list: null, at: null }),
  clear('proxy-list-invalid', 'the list is well formed, whatever a log says', [set, failedScan('0x80240030')]),
  likely('proxy-list-invalid', 'a scan failed with the code although WinHTTP has no list of its own', [
    winhttp('direct'),
    failedScan('0x80240030')
  ]),
  clear('proxy-list-invalid', 'an older scan said so and requests leave the computer now', [
    winhttp('direct'),
    failedScan('0x80240030'),
    access()
  ]),
  clear('proxy-list-invalid', 'there is no list', [winhttp('direct')]),
  clear('proxy-list-invalid', 'a scan succeeded', [succeededScan]),
  undecided('proxy-list-invalid', 'nobody looked', [failedScan('0x80244022')], ['winhttp-settings']),
  notApplicable('proxy-list-invalid', 'there is no registry', [skipped('winhttp-settings', 'not-applicable')])
]

const reach: readonly Row[] = [
  certain('proxy-name-unresolved', 'the name has no address', [access({ proxy, name: 'not-found' })], {
    detail: 'proxy01',
    directWorks: false
  }),
  certain(
    'proxy-name-unresolved',
    'the name has none and the direct way works',
    [access({ proxy, name: 'not-found', direct: {} })],
    { directWorks: true }
  ),
  possible('proxy-name-unresolved', 'a scan failed with the code', [failedScan('0x8024402c')]),
  likely(
    'proxy-name-unresolved',
    'WinHTTP’s own code comes with a proxy',
    [failedScan('0x80072ee7', { proxy: 'proxy01:8080' })],
    { proxy }
  ),
  clear('proxy-name-unresolved', 'the name resolves', [access({ proxy, tcp: 'refused' })]),
  clear('proxy-name-unresolved', 'a scan succeeded', [succeededScan]),
  undecided('proxy-name-unresolved', 'the run ended first', [access({ proxy, name: 'unfinished' })], ['wsus-access']),
  undecided(
    'proxy-name-unresolved',
    'the log says it went direct',
    [failedScan('0x8024402c', { proxy: '' })],
    ['wsus-access']
  ),
  notApplicable('proxy-name-unresolved', 'the way is direct', [access({ name: 'not-found' })]),

  certain(
    'proxy-unreachable',
    'it takes the connection and says nothing, and the server answers without it',
    [access({ proxy, http: noAnswer('no-answer'), direct: {} })],
    { detail: 'no-answer' }
  ),
  certain('proxy-unreachable', 'its port refuses', [access({ proxy, tcp: 'refused' })], { detail: 'refused', proxy }),
  certain(
    'proxy-unreachable',
    'it takes the connection but never answers CONNECT',
    [access({ url: secureUrl, proxy, connect: noAnswer('no-answer') })],
    { detail: 'no-answer' }
  ),
  likely('proxy-unreachable', 'a refused connection was one to a proxy', [failedScan('0x80072efd', { proxy })]),
  clear('proxy-unreachable', 'one of its addresses connects', [access({ proxy, tcp: ['refused', 'connected'] })]),
  undecided('proxy-unreachable', 'its name is not resolved', [access({ proxy, name: 'not-found' })], []),
  undecided('proxy-unreachable', 'the run ended first', [access({ proxy, tcp: 'unfinished' })], ['wsus-access']),
  notApplicable('proxy-unreachable', 'the way is direct', [access({ tcp: 'refused' })])
]

const answers: readonly Row[] = [
  certain(
    'proxy-auth-required',
    'it answers 407',
    [
      set,
      access({
        proxy,
        http: answer(407, { ...byProxy, proxyAuthenticate: ['Negotiate', 'Basic realm="x"'] }),
        direct: {}
      })
    ],
    { httpStatus: 407, detail: 'Negotiate, Basic', proxyList: proxy, bypass: '<local>', directWorks: true }
  ),
  certain(
    'proxy-auth-required',
    'it answers CONNECT with 407',
    [access({ url: secureUrl, proxy, connect: answer(407, byProxy) })],
    { httpStatus: 407, detail: null }
  ),
  certain('proxy-auth-required', 'a proxy that nobody set asks', [access({ http: answer(407, byProxy) })], {
    notConfigured: true
  }),
  likely('proxy-auth-required', 'a scan failed with the code', [failedScan('0x8024401b')], { code: '0x8024401b' }),
  likely(
    'proxy-auth-required',
    'a scan failed with the code and the settings are known',
    [winhttp({ proxy, bypass: '*.lab' }), failedScan('0x8024401b')],
    { proxyList: proxy, bypass: '*.lab' }
  ),
  likely(
    'proxy-auth-required',
    'the status in the log says so, whatever the code',
    [failedScan('0x8024401c', { httpStatus: 407 })],
    { httpStatus: 407 }
  ),
  possible('proxy-auth-required', 'the code with that status stands for many faults', [
    failedScan('0x80240438', { httpStatus: 407 })
  ]),
  clear('proxy-auth-required', 'it passes the request on', [access({ proxy })]),
  undecided('proxy-auth-required', 'it is not reached', [access({ proxy, tcp: 'no-answer' })], []),
  undecided('proxy-auth-required', 'nothing was tried and no scan is known', [], ['wsus-access']),
  notApplicable('proxy-auth-required', 'the way is direct', [access()]),

  certain('proxy-bad-gateway', 'it answers 502', [access({ proxy, http: answer(502, byProxy) })], { httpStatus: 502 }),
  certain(
    'proxy-bad-gateway',
    'CONNECT ends in 503',
    [access({ url: secureUrl, proxy, connect: answer(503, { answeredBy: 'unknown' }) })],
    { httpStatus: 503 }
  ),
  certain('proxy-bad-gateway', 'a 504 on the way over it names nobody', [
    access({ proxy, http: answer(504, { answeredBy: 'unknown' }) })
  ]),
  likely('proxy-bad-gateway', 'a scan failed with the code', [failedScan('0x80244021')], { code: '0x80244021' }),
  likely('proxy-bad-gateway', 'a gateway’s time-out came over a known proxy', [set, failedScan('0x80244023')]),
  clear('proxy-bad-gateway', 'IIS behind it says 503 itself', [access({ proxy, http: answer(503) })]),
  notApplicable('proxy-bad-gateway', 'nobody knows who says 502 on the direct way', [
    access({ http: answer(502, { answeredBy: 'unknown' }) })
  ]),
  notApplicable('proxy-bad-gateway', 'IIS says 503 on the direct way', [access({ http: answer(503) })]),

  certain('proxy-request-denied', 'it forbids the request', [access({ proxy, http: answer(403, byProxy) })], { proxy }),
  certain('proxy-request-denied', 'it refuses CONNECT to the port', [
    access({ url: secureUrl, proxy, connect: answer(403, { answeredBy: 'unknown' }) })
  ]),
  clear('proxy-request-denied', 'IIS behind it forbids', [access({ proxy, http: answer(403) })]),
  undecided('proxy-request-denied', 'nothing was tried', [failedScan('0x80244018')], ['wsus-access']),
  notApplicable('proxy-request-denied', 'IIS forbids on the direct way', [access({ http: answer(403) })])
]

const beside: readonly Row[] = [
  certain(
    'proxy-bypass-missing',
    'the way over it fails and the direct one works',
    [set, access({ proxy, http: answer(502, byProxy), direct: {} })],
    { directWorks: true, server: 'sup01.contoso.local:8530', proxyList: proxy, bypass: '<local>' }
  ),
  clear('proxy-bypass-missing', 'both ways fail', [access({ proxy, tcp: 'refused', direct: { tcp: 'refused' } })]),
  clear('proxy-bypass-missing', 'both ways work', [access({ proxy, direct: {} })]),
  undecided(
    'proxy-bypass-missing',
    'the direct way was not tried',
    [access({ proxy, tcp: 'refused' })],
    ['wsus-access']
  ),
  undecided('proxy-bypass-missing', 'nothing was tried', [set], ['wsus-access']),
  notApplicable('proxy-bypass-missing', 'the way is direct', [access()]),

  possible('proxy-settings-disagree', 'only the 64-bit view has a proxy', [winhttp({ proxy }, settings())], {
    native: proxy,
    wow64: 'direct'
  }),
  possible('proxy-settings-disagree', 'the exceptions differ', [
    winhttp({ proxy, bypass: '<local>' }, settings(proxy, '*.local'))
  ]),
  clear('proxy-settings-disagree', 'both views say the same', [set]),
  clear('proxy-settings-disagree', 'one view is absent and the other says direct', [
    winhttpViews('absent', settings())
  ]),
  undecided(
    'proxy-settings-disagree',
    'only one view was read',
    [winhttpViews(settings(proxy), 'not-read')],
    ['winhttp-settings']
  ),
  undecided(
    'proxy-settings-disagree',
    'nobody looked',
    [failed('winhttp-settings', 'timed-out')],
    ['winhttp-settings']
  ),

  possible(
    'proxy-only-for-user',
    'the user has a proxy that WinHTTP lacks',
    [winhttp('direct'), userProxy({ proxyEnable: 1, proxyServer: 'web:3128' })],
    { proxy: 'web:3128' }
  ),
  possible(
    'proxy-only-for-user',
    'the user has a script',
    [winhttp('direct'), userProxy({ autoConfigUrl: 'http://wpad/x.pac' })],
    { proxy: 'http://wpad/x.pac' }
  ),
  possible('proxy-only-for-user', 'the connection holds it', [
    winhttp('direct'),
    userProxy({ connection: settings('web:3128') })
  ]),
  clear('proxy-only-for-user', 'the user has none either', [winhttp('direct'), userProxy()]),
  clear('proxy-only-for-user', 'the user’s is switched off', [
    choice({ proxy: 'direct' }),
    userProxy({ proxyEnable: 0, proxyServer: 'web:3128' })
  ]),
  clear('proxy-only-for-user', 'it is the system account’s', [
    winhttp('direct'),
    userProxy({ account: 'system', proxyEnable: 1, proxyServer: 'web:3128' })
  ]),
  notApplicable('proxy-only-for-user', 'WinHTTP has one', [set, userProxy()]),
  undecided('proxy-only-for-user', 'the user’s settings are not known', [winhttp('direct')], ['user-proxy']),
  undecided('proxy-only-for-user', 'WinHTTP’s settings are not known', [userProxy()], ['winhttp-settings']),

  possible('wsus-name-not-fqdn', 'it is a short name', [policy({ WUServer: 'http://sup01:8530' })], { host: 'sup01' }),
  clear('wsus-name-not-fqdn', 'it has a dot', [policy({ WUServer: wsusUrl })]),
  notApplicable('wsus-name-not-fqdn', 'it is an address', [policy({ WUServer: 'http://[fd00::9]:8530' })]),
  undecided('wsus-name-not-fqdn', 'no server is known', [policy({})], ['update-policy'])
]

export const proxyRows: readonly Row[] = [...list, ...reach, ...answers, ...beside]
