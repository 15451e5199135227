import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { createService } from '../../src-main/service/service.ts'
import { access, answer } from '../builders/access.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice = { wsus: null, proxy: null, network: true }
const later = '2026-10-15T09:30:00.000Z'
const file = { name: 'neighbour.supcase', kind: 'case', bytes: 1, sha256: '', recognised: true } as const
const well = [...failingCase.evidence.filter(({ probe }) => probe !== 'wsus-access'), access({ http: answer(200) })]
const healthyCase: Case = { collectedAt: later, inputs: [], evidence: well }
const neighbour: Case = { ...healthyCase, inputs: [file] }

describe('a second case', () => {
  it('is read beside the open one, which stays and is what is kept and saved', async () => {
    const kept: Case[] = []
    const service = createService(
      fakePorts({
        collectFiles: async () => neighbour,
        saveLastCase: async (theCase) => {
          kept.push(theCase)
          return true
        }
      })
    )
    const open = await service.handle['case:check-computer'](choice)
    const aside = await service.handle['case:check-files']([], { ...choice, network: false, aside: true })
    expect(aside).toMatchObject({ ok: true, session: { diagnosis: { verdict: { cause: null } } } })
    expect(await service.handle['case:current']()).toEqual(open.ok ? open.session : null)
    expect(kept).toEqual([failingCase])
    const compared = await service.handle['case:compare']('aside')
    expect(compared).toMatchObject({
      open: 'broken',
      comparison: { broken: { cause: 'server-unavailable' }, healthy: { inputs: ['neighbour.supcase'], cause: null } }
    })
    expect(compared?.comparison.differences[0]).toMatchObject({ check: 'server-unavailable' })
  })

  it('leads with its own findings where the open one has none', async () => {
    const broken: Case = { ...failingCase, inputs: [file] }
    const service = createService(fakePorts({ collect: async () => healthyCase, collectFiles: async () => broken }))
    await service.handle['case:check-computer'](choice)
    await service.handle['case:check-files']([], { ...choice, aside: true })
    expect(await service.handle['case:compare']('aside')).toMatchObject({
      open: 'healthy',
      comparison: { broken: { cause: 'server-unavailable' } }
    })
  })

  it('is missing before one is read, and is forgotten with the case', async () => {
    const service = createService(fakePorts({ collectFiles: async () => neighbour }))
    expect(await service.handle['case:compare']('aside')).toBeNull()
    await service.handle['case:check-computer'](choice)
    expect(await service.handle['case:compare']('aside')).toBeNull()
    await service.handle['case:check-files']([], { ...choice, aside: true })
    expect(await service.handle['case:compare']('aside')).not.toBeNull()
    await service.handle['case:forget']()
    await service.handle['case:check-computer'](choice)
    expect(await service.handle['case:compare']('aside')).toBeNull()
  })
})

describe('a computer checked again', () => {
  it('can be compared with what it was, also with what an earlier start kept', async () => {
    const service = createService(
      fakePorts({ collect: async () => healthyCase, loadLastCase: async () => failingCase })
    )
    expect(await service.handle['case:current']()).not.toHaveProperty('earlier')
    expect(await service.handle['case:check-computer'](choice)).toMatchObject({
      session: { earlier: failingCase.collectedAt }
    })
    expect(await service.handle['case:compare']('earlier')).toMatchObject({
      open: 'healthy',
      comparison: { broken: { cause: 'server-unavailable' }, healthy: { cause: null } }
    })
  })

  it.each([
    ['another computer', { ...failingCase, evidence: failingCase.evidence.filter(({ probe }) => probe !== 'client') }],
    ['files', { ...failingCase, inputs: [file] }]
  ] as const)('has no earlier check where the case before was of %s', async (_, before) => {
    const service = createService(fakePorts({ loadLastCase: async () => before }))
    await service.handle['case:current']()
    const ended = await service.handle['case:check-computer'](choice)
    expect(ended.ok && ended.session).not.toHaveProperty('earlier')
    expect(await service.handle['case:compare']('earlier')).toBeNull()
  })
})
