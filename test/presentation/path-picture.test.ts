import { describe, expect, it } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { idlePicture, runningPicture } from '../../src-main/presentation/picture/running-picture.ts'
import { pathPicture } from '../../src-main/presentation/picture/path-picture.ts'
import type { PathPicture, PictureState } from '../../src-main/presentation/picture/picture.ts'
import { pictureLines } from '../../src-main/presentation/picture/picture-line.ts'
import { shortCausesText } from '../../src-main/text/short-causes.text.ts'
import { access, answer, noAnswer, type AccessGiven } from '../builders/access.ts'
import {
  certificate,
  collectedAt,
  failedScan,
  policy,
  secureUrl,
  services,
  succeededScan,
  userProxy,
  winhttp,
  wsusUrl
} from '../builders/evidence.ts'

const judged = (...evidence: Evidence[]) => ({
  diagnosis: diagnose({ collectedAt, inputs: [], evidence }, '1.2.3'),
  evidence
})
const computer = (server: string): Evidence[] => [
  policy({ WUServer: server, UseWUServer: 1 }),
  services({ wuauserv: 3, BITS: 3 }),
  winhttp('direct'),
  userProxy()
]
const live = (given: AccessGiven = {}) => judged(...computer(given.url ?? wsusUrl), access(given))
const picture = (theCase: ReturnType<typeof judged>) => pathPicture(theCase, 'en')

/** The elements of the first lane from the computer to the server, nodes by kind and links as `-`. */
function drawn({ lanes }: PathPicture): readonly string[] {
  const [first] = lanes
  return (first?.nodes ?? []).flatMap(({ kind, state }, at) => {
    const link = first?.links[at]
    return [`${kind} ${state}`, ...(link === undefined ? [] : [`- ${link.state}`])]
  })
}
const states = (theCase: ReturnType<typeof judged>): readonly PictureState[] =>
  drawn(picture(theCase)).map((element) => element.split(' ')[1] as PictureState)

/** By both clocks. */
const expired = {
  url: secureUrl,
  tls: { chain: [certificate({ notAfter: '2026-10-10T06:15:00.000Z' })] },
  http: answer(200, { date: 'Wed, 14 Oct 2026 08:42:07 GMT' })
}
const signIn: AccessGiven = {
  proxy: 'proxy01:8080',
  http: answer(407, { answeredBy: 'proxy' }),
  direct: {}
}

const cases: readonly (readonly [string, ReturnType<typeof judged>, readonly string[]])[] = [
  ['all well', live(), ['client ok', '- ok', 'network ok', '- ok', 'server ok']],
  ['pins that were not read', live({ url: secureUrl }), ['client ok', '- ok', 'network ok', '- off', 'server ok']],
  ['a certificate', live(expired), ['client ok', '- ok', 'network ok', '- bad', 'server off']],
  ['a port', live({ tcp: 'no-answer' }), ['client ok', '- ok', 'network bad', '- off', 'server off']],
  ['a name', live({ name: 'not-found' }), ['client ok', '- ok', 'network bad', '- off', 'server off']],
  ['the server', live({ http: answer(503) }), ['client ok', '- ok', 'network ok', '- ok', 'server bad']],
  ['a silent server', live({ http: noAnswer('no-answer') }), ['client ok', '- ok', 'network ok', '- ok', 'server bad']],
  ['the proxy', live(signIn), ['client ok', '- ok', 'proxy bad', '- off', 'server off']],
  [
    'the computer',
    judged(policy({ WUServer: wsusUrl, UseWUServer: 0 }), winhttp('direct'), access()),
    ['client bad', '- off', 'network off', '- off', 'server off']
  ],
  [
    'a log, its side open',
    judged(failedScan('0x80072ee2')),
    ['client off', '- off', 'network off', '- unsure', 'server off']
  ],
  [
    'a log, its side known',
    judged(failedScan('0x80244022')),
    ['client off', '- off', 'network off', '- off', 'server unsure']
  ],
  [
    'a log about the proxy',
    judged(failedScan('0x8024401b')),
    ['client off', '- off', 'proxy unsure', '- off', 'server off']
  ],
  ['nothing', judged(), ['client off', '- off', 'network off', '- off', 'server off']]
]

describe('the picture of the way', () => {
  it.each(cases)('shows %s', (_, theCase, expected) => {
    expect(drawn(picture(theCase))).toEqual(expected)
  })

  it.each(errorCodes.map(({ code }) => code))(
    'breaks once at most with nothing good behind, for a scan that fails with %s',
    (code) => {
      for (const theCase of [judged(failedScan(code)), judged(...computer(secureUrl), failedScan(code))]) {
        const seen = states(theCase)
        const at = seen.findIndex((state) => state === 'bad' || state === 'unsure')
        expect(at !== -1, code).toBe(theCase.diagnosis.verdict.outcome === 'found')
        if (at !== -1) expect(new Set(seen.slice(at + 1)), code).toEqual(new Set(at === seen.length - 1 ? [] : ['off']))
      }
    }
  )

  it('takes the break from the verdict, not from a status that a request met', () => {
    // a healthy server may refuse both of these
    const normal = live({ only: { 'self-update': { http: answer(404) }, 'simple-auth': { http: answer(403) } } })
    expect(new Set(states(normal))).toEqual(new Set(['ok']))
    // and a request that failed breaks nothing where no cause is named
    const { diagnosis, evidence } = live({ http: answer(503) })
    const open: Diagnosis = {
      ...diagnosis,
      verdict: { ...diagnosis.verdict, outcome: 'undecided', cause: null, step: null, side: null, confidence: null }
    }
    expect(drawn(pathPicture({ diagnosis: open, evidence }, 'en'))).toEqual([
      ...['client ok', '- ok', 'network ok', '- ok', 'server off']
    ])
  })

  it.each([
    ['likely', 'probably here'],
    ['possible', 'possibly here']
  ] as const)('is amber instead of red while the cause is only %s, and says that', (confidence, word) => {
    const { diagnosis, evidence } = live(expired)
    const unsure: Diagnosis = { ...diagnosis, verdict: { ...diagnosis.verdict, confidence } }
    const shown = pathPicture({ diagnosis: unsure, evidence }, 'en')
    expect(drawn(shown)[3]).toBe('- unsure')
    expect(JSON.stringify(shown)).toContain(word)
  })

  it('says in words what our own request still saw behind the break', () => {
    expect(picture(live(expired)).lanes[0]?.nodes.at(-1)).toMatchObject({
      state: 'off',
      lines: ['sup01.contoso.local:8531', 'answers only without a certificate check']
    })
  })

  it('says what was not read, and never shows it as good', () => {
    const [first] = pathPicture(judged(failedScan('0x80072ee2')), 'de').lanes
    expect(first?.links[0]).toEqual({ state: 'off', over: 'Proxy nicht gelesen', under: '' })
    expect(first?.nodes[0]?.lines).toEqual(['Einstellungen nicht gelesen'])
    expect(first?.links[1]).toMatchObject({ over: 'keine Antwort', under: 'Server oder Netzwerk?' })
  })

  it('shows a scan that succeeds but whose files do not arrive as uncertain at the server', () => {
    const { diagnosis, evidence } = live()
    const verdict = { ...diagnosis.verdict, outcome: 'undecided' as const, failedDownload: '0x80246017' }
    expect(drawn(pathPicture({ diagnosis: { ...diagnosis, verdict }, evidence }, 'en')).at(-1)).toBe('server unsure')
  })

  it('has a second lane for the counter-check without the proxy', () => {
    expect(picture(live(signIn)).lanes[1]).toMatchObject({
      nodes: [{ kind: 'client' }, { kind: 'server', state: 'ok' }],
      links: [{ state: 'ok', over: 'Counter-check without the proxy: answers in 40 ms (HTTP 200)' }]
    })
    const neither = picture(live({ ...signIn, direct: { tcp: 'no-answer' } }))
    expect(neither.lanes[1]?.links[0]).toMatchObject({ state: 'off' })
    // where nothing is wrong, or something else is, another way explains nothing
    expect(picture(live({ proxy: 'proxy01:8080', direct: {} })).lanes).toHaveLength(1)
    expect(picture(live({ ...expired, proxy: 'proxy01:8080', direct: {} })).lanes).toHaveLength(1)
  })

  it('is one line of text in a terminal', () => {
    expect(pictureLines(pathPicture(live(expired), 'de'), 'de')).toEqual([
      'Weg: ✓ Dieser Computer → ✓ ohne Proxy → ✓ Netzwerk → ✕ Zertifikat abgelaufen, hier bricht Windows ab → · Update-Server: sup01.contoso.local:8531, antwortet nur ohne Zertifikatsprüfung'
    ])
    expect(pictureLines(picture(live(signIn)), 'en')).toHaveLength(2)
  })

  it('is the same for a case of logs in which the last search succeeded, without calling green what was not read', () => {
    expect(drawn(picture(judged(succeededScan)))).not.toContain('network ok')
  })
})

describe('the picture while nothing is judged yet', () => {
  const heard = (states: Partial<Record<ProbeId, 'collected' | 'running' | 'other'>>) => ({
    heard: (probe: ProbeId) => states[probe] ?? null,
    computer: 'PC',
    server: 'http://sup01.contoso.local:8530',
    connected: false
  })

  it('shows what is going to be checked', () => {
    expect(drawn(idlePicture('de'))).toEqual(['client off', '- off', 'network off', '- off', 'server off'])
  })

  it('fills from left to right, and calls nothing good that is not judged', () => {
    const begun = heard({ 'update-policy': 'running' })
    expect(drawn(runningPicture(begun, 'en'))[0]).toBe('client running')
    const asking = heard({ 'update-policy': 'collected', 'winhttp-settings': 'other', 'wsus-access': 'running' })
    expect(drawn(runningPicture(asking, 'en'))).toEqual([
      'client ok',
      '- off',
      'network running',
      '- off',
      'server off'
    ])
    const [waiting] = runningPicture({ ...asking, connected: true }, 'en').lanes
    expect(waiting?.nodes.map(({ state }) => state)).toEqual(['ok', 'running', 'running'])
    expect(waiting?.nodes[2]?.lines).toEqual(['sup01.contoso.local:8530'])
    expect(waiting?.links[1]).toMatchObject({ state: 'running', over: 'waiting for the answer' })
    const answered = heard({
      'update-policy': 'collected',
      'winhttp-settings': 'collected',
      'wsus-access': 'collected'
    })
    expect(drawn(runningPicture(answered, 'en')).slice(2)).toEqual(['network running', '- running', 'server running'])
  })
})

it.each(languages)('every check that can be a cause has a short name in %s', (language) => {
  const nameless = checks.filter(
    ({ id, severity }) => severity !== 'hint' && !Object.hasOwn(shortCausesText[language], id)
  )
  expect(nameless.map(({ id }) => id)).toEqual([])
})
