import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { repairOffers } from '../../src-main/repairs/offers.ts'
import { stepOfRepair } from '../../src-main/repairs/repair-step.ts'
import { access, answer } from '../builders/access.ts'
import { choice, collectedAt, envelope, fromFile, policy, services, winhttp, wsusUrl } from '../builders/evidence.ts'

const proxy = 'proxy01:8080'
const asks = answer(407, { answeredBy: 'proxy' })
const healthy = services({ wuauserv: 3, bits: 3, ccmexec: 2 })

function client(elevated: boolean | null): Evidence {
  return envelope('client', { name: 'NB-4711', os: 'Windows 11', elevated })
}

function offered(...given: readonly Evidence[]) {
  const evidence = [policy({ WUServer: wsusUrl, UseWUServer: 1 }), ...given]
  const diagnosis = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
  return repairOffers(evidenceSet(evidence), diagnosis).map((repairOffer) => [
    repairOffer.repair.kind,
    repairOffer.refusal
  ])
}

describe('what is offered to be changed', () => {
  it('is the bypass list first, and then no proxy at all, where the direct way works', () => {
    expect(
      offered(client(true), healthy, winhttp({ proxy, bypass: '<local>' }), access({ proxy, http: asks, direct: {} }))
    ).toEqual([
      ['set-winhttp-proxy', null],
      ['reset-winhttp-proxy', null],
      ['start-scan', null]
    ])
  })

  it('is refused where the server is reached over the proxy alone', () => {
    const dead = { tcp: 'no-answer' } as const
    expect(offered(client(true), winhttp({ proxy }), access({ proxy, http: asks, direct: dead }))).toEqual([
      ['set-winhttp-proxy', 'only-way'],
      ['reset-winhttp-proxy', 'only-way']
    ])
  })

  it('is refused without administrator rights, or where nobody knows of any', () => {
    const given = [winhttp({ proxy }), access({ proxy, http: asks, direct: {} })]
    for (const elevated of [false, null]) {
      expect(new Set(offered(client(elevated), ...given).map(([, refusal]) => refusal))).toEqual(
        new Set(['needs-administrator'])
      )
    }
  })

  it('is nothing about WinHTTP where a script or an account names the proxy on the way', () => {
    for (const path of ['pac', 'user-proxy'] as const) {
      const way = access({
        proxy,
        direct: {},
        beside: [{ path, proxy: 'other:80', effective: true, way: { http: asks } }]
      })
      expect(offered(client(true), winhttp({ proxy }), way)).toEqual([])
    }
  })

  it('writes no masked password back', () => {
    const hidden = '***@proxy01:8080'
    expect(
      offered(client(true), healthy, winhttp({ proxy: hidden }), access({ proxy, http: asks, direct: {} }))
    ).toEqual([
      ['reset-winhttp-proxy', null],
      ['start-scan', null]
    ])
  })

  it('is a disabled service, and not one that is missing', () => {
    expect(offered(client(true), winhttp('direct'), services({ wuauserv: 4, bits: null }))).toEqual([
      ['allow-service', null]
    ])
  })

  it('is no service that Windows protects from administrators, too', () => {
    const given = services({ wuauserv: 3, cryptsvc: 4, WinHttpAutoProxySvc: 4 })
    expect(offered(client(true), winhttp('direct'), given)).toEqual([['allow-service', null]])
  })

  it('is nothing about a proxy that the technician named, or that does no harm', () => {
    const result = choice({ proxy })
    expect(offered(client(true), result, winhttp({ proxy }), access({ proxy, http: asks, direct: {} }))).toEqual([])
    expect(offered(client(true), winhttp({ proxy }), access({ proxy, direct: {} }))).toEqual([])
  })

  it('is nothing where the evidence came from files of some other computer', () => {
    const given = [winhttp({ proxy }), access({ proxy, http: asks, direct: {} })].map((item) => fromFile(item, 'a.reg'))
    expect(offered(...given)).toEqual([])
    expect(offered(client(true), ...given)).toEqual([])
  })
})

describe('the step of a repair', () => {
  it('is the step of the check that it answers', () => {
    const evidence = [
      policy({ WUServer: wsusUrl, UseWUServer: 1 }),
      client(true),
      services({ wuauserv: 4, bits: 3, ccmexec: 2 }),
      winhttp({ proxy }),
      access({ proxy, http: asks, direct: {} })
    ]
    const diagnosis = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
    const offers = repairOffers(evidenceSet(evidence), diagnosis)
    expect(new Set(offers.map(({ repair }) => repair.kind)).size).toBe(4)
    const stepOf = (check: string | null) =>
      diagnosis.steps.find(({ results }) => results.some((result) => result.check === check))?.id ?? null
    for (const { repair, answers } of offers) expect(stepOfRepair(repair)).toBe(stepOf(answers))
  })
})
