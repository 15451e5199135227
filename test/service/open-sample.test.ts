import { describe, expect, it } from 'vitest'
import type { Input } from '../../src-main/contract/diagnosis.ts'
import { dispatch } from '../../src-main/service/dispatch.ts'
import { type RunChoice, sampleIds } from '../../src-main/service/api.ts'
import type { Ports } from '../../src-main/service/ports.ts'
import { createService } from '../../src-main/service/service.ts'
import { choice as technicianSaid } from '../builders/evidence.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice: RunChoice = { wsus: null, proxy: null, network: true }
const unknownFile: Input = { name: 'photo.jpg', kind: 'unknown', bytes: 3, sha256: 'aa', recognised: false }

describe('a sample case', () => {
  it('is opened like a dropped file, without the network, and says that it is one', async () => {
    const handed: unknown[] = []
    const collectFiles: Ports['collectFiles'] = async (files, result) => {
      handed.push(...files.map((file) => [file.name, ...file.bytes]), result)
      return failingCase
    }
    const service = createService(fakePorts({ collectFiles, sample: async () => Uint8Array.of(7, 8) }))
    expect(await service.handle['case:open-sample']('healthy')).toMatchObject({
      ok: true,
      session: { sample: 'healthy' }
    })
    expect(handed).toEqual([['healthy.supcase', 7, 8], { wsus: null, proxy: null, network: false }])
    expect(await service.handle['case:current']()).toMatchObject({ sample: 'healthy' })
  })

  it('leaves no mark on the real case after it', async () => {
    const service = createService(fakePorts({ sample: async () => Uint8Array.of(7) }))
    await service.handle['case:open-sample']('healthy')
    await service.handle['case:check-computer'](choice)
    expect(await service.handle['case:current']()).not.toHaveProperty('sample')
  })

  it('that is not installed is nothing to read, and the case before it stays', async () => {
    const service = createService(fakePorts())
    await service.handle['case:check-computer'](choice)
    const result = await service.handle['case:open-sample']('undecided')
    expect(result).toEqual({ ok: false, reason: 'nothing-readable', detail: '' })
    expect(await service.handle['case:current']()).toMatchObject({ evidence: failingCase.evidence })
  })

  it('is one of the known ones: nothing else reaches the host', async () => {
    const asked: string[] = []
    const sample: Ports['sample'] = async (id) => {
      asked.push(id)
      return null
    }
    const service = createService(fakePorts({ sample }))
    for (const args of [
      ['../../package'],
      ['healthy.supcase'],
      ['HEALTHY'],
      [''],
      [null],
      [],
      ['healthy', 'healthy']
    ]) {
      expect(await dispatch(service, 'case:open-sample', args)).toEqual({ ok: false, reason: 'bad-arguments' })
    }
    for (const id of sampleIds) expect(await dispatch(service, 'case:open-sample', [id])).toMatchObject({ ok: true })
    expect(asked).toEqual(sampleIds)
  })
})

describe('dropped files of which none is recognised', () => {
  const dropped = (theCase: Partial<typeof failingCase>) =>
    createService(fakePorts({ collectFiles: async () => ({ ...failingCase, evidence: [], ...theCase }) }))

  it('are nothing to read, also when the technician named a server', async () => {
    const refused = { ok: false, reason: 'nothing-readable', detail: '' }
    expect(await dropped({ inputs: [unknownFile] }).handle['case:check-files']([], choice)).toEqual(refused)
    const envelopes = [technicianSaid({ wsus: 'http://sup01.contoso.local:8530' })]
    const service = dropped({ inputs: [unknownFile, unknownFile], evidence: envelopes })
    expect(await service.handle['case:check-files']([], choice)).toEqual(refused)
  })

  it('are shown when there is something to say about one of them', async () => {
    const trace = { ...unknownFile, kind: 'event-trace', remark: { id: 'event-trace', count: null } } as const
    const service = dropped({ inputs: [unknownFile, trace] })
    expect(await service.handle['case:check-files']([], choice)).toMatchObject({ ok: true })
  })

  it('do not stand in the way of one that is, or of what was asked live', async () => {
    const known = { ...unknownFile, name: 'u_ex.log', kind: 'iis-log', recognised: true } as const
    expect(await dropped({ inputs: [unknownFile, known] }).handle['case:check-files']([], choice)).toMatchObject({
      ok: true
    })
    const live = dropped({ inputs: [unknownFile], evidence: failingCase.evidence })
    expect(await live.handle['case:check-files']([], choice)).toMatchObject({ ok: true })
  })
})
