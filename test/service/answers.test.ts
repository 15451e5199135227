import { describe, expect, it } from 'vitest'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import { createService } from '../../src-main/service/service.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice = { wsus: null, proxy: null, network: true }
const settings = { ...unanswered, clientCertificates: 'require' as const, supRequiresSsl: 'yes' as const }

describe('what a person answered about the server', () => {
  it('goes into the case, and the case is judged anew', async () => {
    const service = createService(fakePorts())
    await service.handle['case:check-computer'](choice)
    const session = await service.handle['case:answer'](settings)
    expect(session?.evidence).toHaveLength(failingCase.evidence.length + 1)
    const results = session?.diagnosis.steps.flatMap((step) => step.results)
    expect(results?.find((result) => result.check === 'ssl-settings-disagree')?.outcome).toBe('found')
    expect(await service.handle['case:current']()).toEqual(session)
  })

  it('replaces what was answered before', async () => {
    const service = createService(fakePorts())
    await service.handle['case:check-computer'](choice)
    await service.handle['case:answer'](settings)
    const session = await service.handle['case:answer'](unanswered)
    expect(session?.evidence.filter((envelope) => envelope.probe === 'server-settings')).toMatchObject([
      { value: unanswered }
    ])
  })

  it('still stands when the same computer is checked again, and not for files', async () => {
    const service = createService(fakePorts())
    await service.handle['case:check-computer'](choice)
    await service.handle['case:answer'](settings)
    await service.handle['case:check-computer'](choice)
    const again = await service.handle['case:current']()
    expect(again?.evidence.filter((envelope) => envelope.probe === 'server-settings')).toMatchObject([
      { value: settings }
    ])
    await service.handle['case:check-files']([], choice)
    const files = await service.handle['case:current']()
    expect(files?.evidence.filter((envelope) => envelope.probe === 'server-settings')).toEqual([])
  })

  it('is refused while there is no case', async () => {
    expect(await createService(fakePorts()).handle['case:answer'](settings)).toBeNull()
  })
})
