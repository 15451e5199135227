import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import type { Progress, RunChoice } from '../../src-main/service/api.ts'
import type { Ports } from '../../src-main/service/ports.ts'
import { createService } from '../../src-main/service/service.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice: RunChoice = { wsus: null, proxy: null, network: true }

/** A run that goes on until it is let go. */
function heldBack() {
  let letGo: (theCase: Case) => void = () => undefined
  const held = new Promise<Case>((resolve) => (letGo = resolve))
  return { collect: () => held, letGo: () => letGo(failingCase) }
}

describe('the service', () => {
  it('says what it is', async () => {
    expect(await createService(fakePorts()).handle['app:info']()).toEqual({
      version: '1.2.3',
      shell: 'browser',
      platform: 'win32',
      updateServer: false
    })
    const onServer = createService(fakePorts({ isUpdateServer: async () => true }))
    expect(await onServer.handle['app:info']()).toMatchObject({ updateServer: true })
  })

  it('hands the choice to the run and gives back diagnosis and evidence', async () => {
    const asked: RunChoice[] = []
    const collect: Ports['collect'] = async (facts) => {
      asked.push(facts)
      return failingCase
    }
    const service = createService(fakePorts({ collect }))
    const wanted = { wsus: 'http://a:8530', proxy: 'direct', network: false }
    const result = await service.handle['case:check-computer'](wanted)
    expect(asked).toEqual([wanted])
    expect(result).toMatchObject({
      ok: true,
      session: {
        diagnosis: { tool: { version: '1.2.3' }, verdict: { cause: 'server-unavailable' } },
        evidence: failingCase.evidence
      }
    })
  })

  it('hands dropped files on as their bytes', async () => {
    const files: string[] = []
    const collectFiles: Ports['collectFiles'] = async (dropped) => {
      files.push(...dropped.map((file) => `${file.name}: ${[...file.bytes].join(' ')}`))
      return failingCase
    }
    const service = createService(fakePorts({ collectFiles }))
    await service.handle['case:check-files']([{ name: 'a.log', base64: 'AP+A' }], choice)
    expect(files).toEqual(['a.log: 0 255 128'])
  })

  it('tells of files that were left out as of one more that was dropped', async () => {
    let last: unknown = null
    const collectFiles: Ports['collectFiles'] = async (dropped) => {
      last = dropped.at(-1)
      return failingCase
    }
    const service = createService(fakePorts({ collectFiles }))
    await service.handle['case:check-files']([{ name: 'a.log', base64: 'AP+A' }], choice, { name: 'Logs', count: 7 })
    expect(last).toEqual({ name: 'Logs', bytes: new Uint8Array(0), remark: { id: 'files-left-out', count: 7 } })
  })

  it('hands paths on as they are, and says when they cannot be read', async () => {
    const asked: string[] = []
    const collectPaths: Ports['collectPaths'] = async (paths) => {
      asked.push(...paths)
      return 'unreadable'
    }
    const service = createService(fakePorts({ collectPaths }))
    const result = await service.handle['case:check-paths'](['C:\\Logs', '/var/log'], choice)
    expect(asked).toEqual(['C:\\Logs', '/var/log'])
    expect(result).toEqual({ ok: false, reason: 'unreadable', detail: '' })
    expect(await service.handle['case:current']()).toBeNull()
  })

  it('keeps the last case until another one replaces it, and nothing before the first', async () => {
    const service = createService(fakePorts({ collectFiles: async () => ({ ...failingCase, evidence: [] }) }))
    expect(await service.handle['case:current']()).toBeNull()
    expect(await service.handle['case:save']()).toEqual({ ok: false, reason: 'no-case', alternative: null })
    await service.handle['case:check-computer'](choice)
    expect(await service.handle['case:current']()).toMatchObject({ evidence: failingCase.evidence })
    await service.handle['case:check-files']([], choice)
    expect(await service.handle['case:current']()).toMatchObject({ evidence: [] })
  })
})

describe('a run', () => {
  it('tells every listener how it goes on, until the listener has heard enough', async () => {
    const step: Progress = { probe: 'client', state: 'running', durationMs: 0 }
    const collect: Ports['collect'] = async (_choice, onProgress) => {
      onProgress(step)
      return failingCase
    }
    const service = createService(fakePorts({ collect }))
    const heard: [string, Progress][] = []
    const stop = service.onProgress((progress) => heard.push(['first', progress]))
    service.onProgress((progress) => heard.push(['second', progress]))
    await service.handle['case:check-computer'](choice)
    stop()
    await service.handle['case:check-computer'](choice)
    expect(heard).toEqual([
      ['first', step],
      ['second', step],
      ['second', step]
    ])
  })

  it('is alone: a second one is refused while it goes on, and welcome afterwards', async () => {
    const { collect, letGo } = heldBack()
    const service = createService(fakePorts({ collect }))
    const first = service.handle['case:check-computer'](choice)
    expect(await service.handle['case:check-files']([], choice)).toMatchObject({ ok: false, reason: 'busy' })
    letGo()
    expect(await first).toMatchObject({ ok: true })
    expect(await service.handle['case:check-files']([], choice)).toMatchObject({ ok: true })
  })

  it('can be cancelled; what it still brings is thrown away and the case before it stays', async () => {
    const reasons: unknown[] = []
    const { collect: held, letGo } = heldBack()
    let runs = 0
    const collect: Ports['collect'] = (_choice, _tell, signal) => {
      signal.addEventListener('abort', () => {
        reasons.push(signal.reason)
        letGo()
      })
      return ++runs === 1 ? Promise.resolve({ ...failingCase, evidence: [] }) : held()
    }
    const service = createService(fakePorts({ collect }))
    await service.handle['case:check-computer'](choice)
    const second = service.handle['case:check-computer'](choice)
    expect(await service.handle['case:cancel']()).toBeNull()
    expect(await second).toMatchObject({ ok: false, reason: 'cancelled' })
    expect(reasons).toEqual(['cancelled'])
    expect(await service.handle['case:current']()).toMatchObject({ evidence: [] })
  })

  it('need not go on to be cancelled', async () => {
    expect(await createService(fakePorts()).handle['case:cancel']()).toBeNull()
  })

  it('that breaks says so, keeps the case before it and lets the next one begin', async () => {
    let broken = false
    const collect: Ports['collect'] = async () => {
      if (broken) throw new Error('no such device')
      return failingCase
    }
    const service = createService(fakePorts({ collect }))
    await service.handle['case:check-computer'](choice)
    broken = true
    const result = await service.handle['case:check-computer'](choice)
    expect(result).toEqual({ ok: false, reason: 'crashed', detail: 'no such device' })
    expect(await service.handle['case:current']()).not.toBeNull()
    broken = false
    expect(await service.handle['case:check-computer'](choice)).toMatchObject({ ok: true })
  })
})
