import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnosisSchema } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { caseFacts } from '../../src-main/presentation/case-facts.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { access, answer, noAnswer } from '../builders/access.ts'
import {
  collectedAt,
  configmgrLog,
  envelope,
  failed,
  failedScan,
  policy,
  services,
  skipped,
  succeededScan,
  userProxy,
  winhttp,
  wsusUrl
} from '../builders/evidence.ts'

const judged = (...evidence: Evidence[]) => diagnose({ collectedAt, inputs: [], evidence }, '1.2.3')
const computer = [
  envelope('client', { name: 'NB-4711', os: 'Windows 11', elevated: true, addresses: ['10.0.0.7', 'fe80::7'] }),
  policy({ WUServer: wsusUrl, UseWUServer: 1 }),
  services({ wuauserv: 3, BITS: 3 }),
  winhttp('direct'),
  userProxy()
]
const proxied = winhttp({ proxy: 'proxy01:8080' })
const authRequired = access({ proxy: 'proxy01:8080', http: answer(407, { answeredBy: 'proxy' }), direct: {} })

describe('a healthy computer', () => {
  it('is clear, with every step clear', () => {
    const diagnosis = judged(...computer, access())
    expect(diagnosis.verdict).toMatchObject({ outcome: 'clear', cause: null, confidence: null })
    expect(diagnosis.steps.map((step) => step.state)).toEqual(Array(4).fill('clear'))
    expect(diagnosis).toMatchObject({
      schema: 'sup-doctor/diagnosis@1',
      tool: { version: '1.2.3' },
      collectedAt,
      clock: 'utc',
      client: { name: 'NB-4711' },
      wsus: { url: wsusUrl, source: 'policy' },
      codes: [],
      unanswered: []
    })
  })

  it('is clear though its settings have room for improvement', () => {
    const short = policy({ WUServer: 'http://sup01:8530', UseWUServer: 1 })
    const diagnosis = judged(...computer.map((item) => (item.probe === 'update-policy' ? short : item)), access())
    expect(diagnosis.verdict.outcome).toBe('clear')
    const warning = diagnosis.steps
      .flatMap((step) => step.results)
      .find((result) => result.check === 'wsus-name-not-fqdn')
    expect(warning?.outcome).toBe('found')
  })

  it('is not declared where one of its settings could not be read', () => {
    const blind = computer.map((item) =>
      item.probe === 'winhttp-settings' ? failed('winhttp-settings', 'timed-out') : item
    )
    expect(judged(...blind, access())).toMatchObject({
      verdict: { outcome: 'undecided' },
      unanswered: ['winhttp-settings']
    })
  })
})

describe('a failing computer', () => {
  it('has the first blocker as its cause; later steps wait', () => {
    const diagnosis = judged(...computer.slice(0, 3), proxied, userProxy(), authRequired)
    expect(diagnosis.verdict).toMatchObject({
      outcome: 'found',
      cause: 'proxy-auth-required',
      step: 'proxy',
      side: 'proxy',
      confidence: 'certain',
      wouldOverturn: ['proxy-auth-required.overturn']
    })
    expect(diagnosis.steps.map((step) => step.state)).toEqual(['clear', 'found', 'waiting', 'waiting'])
  })

  it('has a warning as its cause where no blocker explains the failure', () => {
    const short = policy({ WUServer: 'http://sup01:8530', UseWUServer: 1 })
    expect(judged(short, failedScan('0x80244000')).verdict).toMatchObject({
      outcome: 'found',
      cause: 'wsus-name-not-fqdn',
      confidence: 'possible'
    })
    expect(judged(short, failedScan('0x80244022')).verdict.cause).toBe('server-unavailable')
    expect(judged(short, succeededScan).verdict.cause).toBeNull()
  })

  it('is not known to fail where the run ended before the way did', () => {
    const short = policy({ WUServer: 'http://sup01:8530', UseWUServer: 1 })
    const cut = access({ only: { 'simple-auth': { http: noAnswer('unfinished') } } })
    expect(judged(short, cut).verdict).toMatchObject({ outcome: 'undecided', cause: null })
  })

  it('is judged live rather than by its logs', () => {
    expect(judged(...computer, access({ http: answer(503) }), failedScan('0x8024401b')).verdict).toMatchObject({
      cause: 'server-unavailable',
      confidence: 'certain'
    })
    expect(judged(...computer, access({ http: answer(503) }), succeededScan).verdict).toMatchObject({
      cause: 'server-unavailable'
    })
  })

  it('that cannot be reproduced has no cause', () => {
    const diagnosis = judged(...computer, access(), failedScan('0x80244022'))
    expect(diagnosis.verdict.cause).toBeNull()
    const hint = diagnosis.steps.at(-1)?.results.find((result) => result.check === 'failure-not-reproduced')
    expect(hint?.outcome).toBe('found')
    expect(diagnosis.codes).toHaveLength(1)
  })
})

describe('what could not be asked', () => {
  it('is listed once per probe, without what does not apply here', () => {
    expect(
      judged(
        failed('update-policy', 'timed-out'),
        failed('update-policy', 'crashed'),
        skipped('wsus-access', 'declined'),
        skipped('user-proxy', 'not-applicable')
      ).unanswered
    ).toEqual(['update-policy', 'wsus-access'])
  })

  it('leaves an empty case undecided', () => {
    expect(diagnose({ collectedAt: null, inputs: [], evidence: [] }, '1.2.3')).toMatchObject({
      collectedAt: null,
      client: null,
      wsus: null,
      verdict: { outcome: 'undecided', cause: null },
      steps: [{}, {}, {}, {}]
    })
  })
})

describe('a broken check', () => {
  // an account list that is none gets past no schema; here it stands for a mistake of ours
  const broken = envelope('user-proxy', { readBy: 'regedit', accounts: null } as never)

  it('is reported as crashed and takes nothing else with it', () => {
    const diagnosis = judged(...computer.slice(0, 4), broken, access({ http: answer(503) }))
    const results = diagnosis.steps.flatMap((step) => step.results)
    expect(results.filter((result) => result.outcome === 'crashed').map((result) => result.check)).toContain(
      'proxy-only-for-user'
    )
    expect(results.some((result) => result.outcome === 'found')).toBe(true)
    expect(diagnosis.verdict).toMatchObject({ cause: 'server-unavailable', confidence: 'likely' })
  })
})

describe('a diagnosis', () => {
  const cases: [string, Evidence[]][] = [
    ['of nothing', []],
    ['of a healthy computer', [...computer, access()]],
    ['of a failing one', [...computer.slice(0, 3), proxied, authRequired]],
    ['of logs alone', [configmgrLog([{ kind: 'scan-failed', code: '0x80072f0c', at: '2026-10-14T10:00:00.000' }])]]
  ]

  it.each(cases)('%s is the same every time, whatever the order of its evidence', (_of, evidence) => {
    expect(stableJson(judged(...[...evidence].reverse()))).toBe(stableJson(judged(...evidence)))
    expect(stableJson(judged(...evidence))).toBe(stableJson(judged(...structuredClone(evidence))))
  })

  it('has no time but UTC in it, though a log wrote local time', () => {
    const at = '2026-10-14T10:41:00.000'
    const overwritten = { kind: 'server-overwritten', url: 'http://other:8530', at } as const
    const local = configmgrLog([
      { kind: 'server', url: wsusUrl, at },
      { kind: 'scan-failed', code: '0x87d00692', at },
      overwritten
    ])
    const iterator = stableJson(judged(local)).matchAll(/"(?:at|first|last|collectedAt)": (.*?),?$/gm)
    const times = [...iterator].map((match) => match[1]).filter((time) => time !== 'null')
    expect(times.length).toBeGreaterThan(4)
    expect(times.filter((time) => time !== '"2026-10-14T10:41:00.000Z"' && time !== `"${collectedAt}"`)).toEqual([])
  })

  it.each(cases)('%s fits the published schema, also after a trip through JSON', (_of, evidence) => {
    const diagnosis = judged(...evidence)
    expect(v.safeParse(diagnosisSchema, JSON.parse(stableJson(diagnosis)))).toMatchObject({
      success: true,
      output: diagnosis
    })
  })
})

describe('the account whose own settings were read', () => {
  it.each([
    ['other', 'mit Administratorrechten; gelesen mit einem anderen Konto als dem angemeldeten'],
    ['system', 'mit Administratorrechten; gelesen als SYSTEM'],
    [undefined, 'mit Administratorrechten']
  ] as const)('stands in the result and beside the rights (%s)', (account, expected) => {
    const value = { name: 'NB-4711', os: 'Windows 11', elevated: true, ...(account === undefined ? {} : { account }) }
    const diagnosis = diagnose({ collectedAt, inputs: [], evidence: [envelope('client', value)] }, '0.0.0')
    expect(diagnosis.client).toEqual(value)
    const rights = caseFacts(diagnosis, 'de').find(([label]) => label === 'Rechte')?.[1]
    expect(rights?.startsWith(expected)).toBe(true)
  })
})
