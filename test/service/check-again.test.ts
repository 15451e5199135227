import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import { stepIds } from '../../src-main/contract/check.ts'
import { stepProbes } from '../../src-main/diagnosis/steps.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import type { CheckedAgain, Ports } from '../../src-main/service/ports.ts'
import { createService } from '../../src-main/service/service.ts'
import { access } from '../builders/access.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice = { wsus: null, proxy: null, network: true }
const later = '2026-10-14T09:30:00.000Z'

/** A first run that fails; asked again, what is asked anew is well and newer, and the rest is what was handed in. */
function computer() {
  const asked: (CheckedAgain | undefined)[] = []
  const collect: Ports['collect'] = async (_choice, _tell, _signal, again) => {
    asked.push(again)
    if (again === undefined) return failingCase
    const kept = again.before.filter(({ probe }) => probe !== 'wsus-access')
    return { ...failingCase, collectedAt: later, evidence: [{ ...access({}), collectedAt: later }, ...kept] }
  }
  return { asked, service: createService(fakePorts({ collect })) }
}

describe('one step checked again', () => {
  it('asks for its own probes and keeps the rest with its time, in the order of the case', async () => {
    const { asked, service } = computer()
    await service.handle['case:check-computer'](choice)
    const ended = await service.handle['case:check-step']('timeout', choice)
    expect(asked[1]?.probes).toEqual(stepProbes('timeout'))
    if (!ended.ok) throw new Error(ended.reason)
    expect(ended.session.diagnosis.collectedAt).toBe(later)
    expect(ended.session.evidence.map(({ probe, collectedAt }) => [probe, collectedAt === later])).toEqual([
      ['client', false],
      ['update-policy', false],
      ['wsus-access', true]
    ])
    expect(await service.handle['case:current']()).toEqual(ended.session)
  })

  it('judges the whole case anew', async () => {
    const { service } = computer()
    expect(await service.handle['case:check-computer'](choice)).toMatchObject({
      session: { diagnosis: { verdict: { cause: 'server-unavailable' } } }
    })
    const ended = await service.handle['case:check-step']('timeout', choice)
    expect(ended).toMatchObject({ session: { diagnosis: { verdict: { cause: null } } } })
  })

  it('keeps what a person answered', async () => {
    const { service } = computer()
    await service.handle['case:check-computer'](choice)
    await service.handle['case:answer']({ ...unanswered, note: 'Laut IT' })
    const ended = await service.handle['case:check-step']('proxy', choice)
    expect(ended).toMatchObject({ ok: true, session: { evidence: { length: 4 } } })
  })

  it('is the whole check where there is no case of this computer', async () => {
    const { asked, service } = computer()
    expect(await service.handle['case:check-step']('proxy', choice)).toMatchObject({ ok: true })
    const file = { name: 'a.log', kind: 'windows-update-log', bytes: 1, sha256: '', recognised: true } as const
    const fromFiles: Case = { ...failingCase, inputs: [file] }
    const other = createService(fakePorts({ collectFiles: async () => fromFiles }))
    await other.handle['case:check-files']([], choice)
    expect(await other.handle['case:check-step']('proxy', choice)).toMatchObject({
      session: { diagnosis: { inputs: [] } }
    })
    expect(asked).toEqual([undefined])
  })
})

it('no step asks for everything, and each asks the way to the server', () => {
  const own: Readonly<Record<(typeof stepIds)[number], ProbeId>> = {
    orientation: 'update-services',
    proxy: 'pac-script',
    certificate: 'tls-versions',
    timeout: 'name-answers'
  }
  for (const id of stepIds) {
    const others = stepIds.filter((other) => other !== id)
    expect(stepProbes(id).has(own[id]), id).toBe(true)
    for (const other of others) expect(stepProbes(other).has(own[id]), `${other}: ${own[id]}`).toBe(false)
    expect(stepProbes(id).has('wsus-access'), id).toBe(true)
  }
})
