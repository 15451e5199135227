import { access, answer, type WayGiven } from '../builders/access.ts'
import { pacScript, settings, skipped, userProxy, winhttp, winhttpViews } from '../builders/evidence.ts'
import { certain, clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const proxy = 'proxy01:8080'
const says = `PROXY ${proxy}`
const set = [winhttp('direct'), userProxy({ autoConfigUrl: 'http://wpad.contoso.local/x.pac' })]
const none = [winhttp('direct'), userProxy()]
const ofWinhttp = winhttpViews({ ...settings(), flags: 5, pacUrl: 'http://wpad.contoso.local/x.pac' }, 'absent')
const refused = { http: answer(502, { answeredBy: 'proxy' }) }
const failing = access({ beside: [{ path: 'pac', proxy, way: refused }] })
const cut = { outcome: 'unfinished', status: null, bytes: 0, durationMs: 5 } as const
const gone = { outcome: 'not-served', status: 404, bytes: 0, durationMs: 5 } as const
const notAsked = { outcome: 'not-asked', detail: null, durationMs: 0 } as const
const ended = (outcome: 'timed-out' | 'not-a-script' | 'out-of-memory' | 'failed' | 'unavailable') =>
  ({ outcome, detail: null, durationMs: 4_000 }) as const

const spelling: readonly Row[] = [
  possible('pac-case-sensitive', 'capitals lead to another way', [...set, pacScript({ says, saysLower: 'DIRECT' })], {
    host: 'SUP01.contoso.local',
    written: proxy,
    lower: 'direct'
  }),
  likely('pac-case-sensitive', 'only the way for lower case passes', [
    ...set,
    pacScript({ says, saysLower: 'DIRECT' }),
    failing
  ]),
  possible('pac-case-sensitive', 'both ways pass', [
    pacScript({ says, saysLower: 'DIRECT' }),
    access({ beside: [{ path: 'pac', proxy }] })
  ]),
  clear('pac-case-sensitive', 'every spelling gets the same', [...set, pacScript({ says })]),
  clear('pac-case-sensitive', 'the answers differ only in what is not used', [
    pacScript({ says: `${says}; DIRECT`, saysLower: `${says}; PROXY b:1` })
  ]),
  undecided('pac-case-sensitive', 'the script gives no answer', [pacScript({ answers: [], fetch: gone })], []),
  undecided('pac-case-sensitive', 'the run ended first', [pacScript({ answers: [], fetch: cut })], ['pac-script']),
  undecided('pac-case-sensitive', 'the script was not asked', set, ['pac-script']),
  notApplicable('pac-case-sensitive', 'no script is set', none)
]

const use: readonly Row[] = [
  possible(
    'pac-script-unusable',
    'the server does not have it',
    [...set, pacScript({ answers: [], fetch: gone, evaluation: notAsked })],
    { reason: 'not-served', status: 404 }
  ),
  likely('pac-script-unusable', 'WinHTTP’s own script has no end', [
    ofWinhttp,
    pacScript({ setIn: ['winhttp'], answers: [], evaluation: ended('timed-out') })
  ]),
  ...(['name-unresolved', 'no-connection', 'tls-failed', 'no-answer', 'too-large', 'unsupported-address'] as const).map(
    (outcome) =>
      possible(
        'pac-script-unusable',
        `fetching it ends in ${outcome}`,
        [pacScript({ answers: [], fetch: { ...gone, status: null, outcome }, evaluation: notAsked })],
        { reason: outcome }
      )
  ),
  ...(['not-a-script', 'out-of-memory', 'failed'] as const).map((outcome) =>
    possible(
      'pac-script-unusable',
      `asking it ends in ${outcome}`,
      [pacScript({ answers: [], evaluation: ended(outcome) })],
      { reason: outcome }
    )
  ),
  clear('pac-script-unusable', 'it answers', [...set, pacScript()]),
  undecided(
    'pac-script-unusable',
    'we have no engine for it',
    [pacScript({ answers: [], evaluation: ended('unavailable') })],
    ['pac-script']
  ),
  undecided('pac-script-unusable', 'the run ended first', [pacScript({ answers: [], fetch: cut })], ['pac-script']),
  undecided('pac-script-unusable', 'it was not asked', set, ['pac-script']),
  undecided('pac-script-unusable', 'the user’s settings are not known', [winhttp('direct')], ['user-proxy']),
  notApplicable('pac-script-unusable', 'no script is set', none),
  notApplicable('pac-script-unusable', 'there is no registry', [
    skipped('winhttp-settings', 'not-applicable'),
    skipped('user-proxy', 'not-applicable')
  ])
]

const exception: readonly Row[] = [
  possible(
    'pac-exception-missing',
    'its proxy fails and the direct way passes',
    [...set, pacScript({ says }), failing],
    {
      proxy,
      host: 'SUP01.contoso.local'
    }
  ),
  likely('pac-exception-missing', 'WinHTTP’s own script does so', [
    ofWinhttp,
    pacScript({ setIn: ['winhttp'], says }),
    access({ beside: [{ path: 'pac', proxy, effective: true, way: refused }] })
  ]),
  clear('pac-exception-missing', 'it says direct', [...set, pacScript(), access()]),
  clear('pac-exception-missing', 'its proxy passes', [
    pacScript({ says }),
    access({ beside: [{ path: 'pac', proxy }] })
  ]),
  clear('pac-exception-missing', 'the direct way fails too', [
    pacScript({ says }),
    access({ tcp: 'refused', beside: [{ path: 'pac', proxy, way: refused }] })
  ]),
  undecided('pac-exception-missing', 'its proxy was not tried', [pacScript({ says }), access()], ['wsus-access']),
  undecided('pac-exception-missing', 'nothing was tried', [pacScript({ says })], ['wsus-access']),
  notApplicable('pac-exception-missing', 'no script is set', none)
]

/** What scripts change for the checks of the way itself. */
const beside: readonly Row[] = [
  ...(['pac', 'user-proxy'] as const).flatMap((path): Row[] => {
    const over = (way: WayGiven) => [access({ direct: {}, beside: [{ path, proxy, effective: true, way }] })]
    const [found, elsewhere] = path === 'pac' ? ([likely, 'script'] as const) : ([certain, 'account'] as const)
    const says407 = { http: answer(407, { answeredBy: 'proxy' }) }
    const says403 = { http: answer(403, { answeredBy: 'proxy' }) }
    return [
      found('proxy-unreachable', `the ${elsewhere}’s proxy refuses`, over({ tcp: 'refused' }), { elsewhere }),
      found('proxy-name-unresolved', `the ${elsewhere}’s proxy has no address`, over({ name: 'not-found' }), {
        elsewhere
      }),
      found('proxy-auth-required', `the ${elsewhere}’s proxy asks`, over(says407), { elsewhere }),
      found('proxy-bad-gateway', `the ${elsewhere}’s proxy gets no answer`, over(refused), { elsewhere }),
      found('proxy-request-denied', `the ${elsewhere}’s proxy says no`, over(says403), { elsewhere })
    ]
  }),
  likely('proxy-bad-gateway', 'a script’s proxy answers 502 on Windows’ way', [
    ofWinhttp,
    access({ beside: [{ path: 'pac', proxy, effective: true, way: refused }] })
  ]),
  notApplicable('proxy-bypass-missing', 'a script chose the proxy', [
    ofWinhttp,
    access({ beside: [{ path: 'pac', proxy, effective: true, way: refused }] })
  ]),
  clear('proxy-only-for-user', 'the direct way passes and needs none', [
    winhttp('direct'),
    userProxy({ proxyEnable: 1, proxyServer: 'web:3128' }),
    access({ beside: [{ path: 'user-proxy', proxy: 'web:3128' }] })
  ]),
  certain(
    'proxy-only-for-user',
    'the direct way is shut and the user’s passes',
    [
      winhttp('direct'),
      userProxy({ proxyEnable: 1, proxyServer: 'web:3128' }),
      access({ tcp: 'no-answer', beside: [{ path: 'user-proxy', proxy: 'web:3128' }] })
    ],
    { proxy: 'web:3128', proven: true }
  ),
  possible(
    'proxy-only-for-user',
    'neither way passes',
    [
      winhttp('direct'),
      userProxy({ proxyEnable: 1, proxyServer: 'web:3128' }),
      access({ tcp: 'no-answer', beside: [{ path: 'user-proxy', proxy: 'web:3128', way: { tcp: 'refused' } }] })
    ],
    { proven: false }
  ),
  notApplicable('proxy-only-for-user', 'WinHTTP has a script', [ofWinhttp, userProxy()]),
  certain(
    'proxy-only-for-user',
    'only the way of the user’s script passes',
    [...set, access({ name: 'not-found', beside: [{ path: 'pac', proxy }] })],
    { proxy, proven: true }
  ),
  undecided(
    'port-unanswered',
    'the network lets only an account’s proxy through',
    [access({ tcp: 'no-answer', beside: [{ path: 'user-proxy', proxy }] })],
    []
  ),
  certain('port-unanswered', 'an account’s proxy does not get through either', [
    access({ tcp: 'no-answer', beside: [{ path: 'user-proxy', proxy, way: { tcp: 'refused' } }] })
  ]),
  certain('server-silent', 'the server takes the connection and an account’s proxy gets an answer', [
    access({
      http: { ...answer(0), outcome: 'no-answer', status: null },
      beside: [{ path: 'user-proxy', proxy }]
    })
  ])
]

export const pacRows: readonly Row[] = [...spelling, ...use, ...exception, ...beside]
