import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastCase } from '../../src-main/hosts/node/last-case.ts'
import { judgingHere, type Judging } from '../../src-main/service/judging.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import { createService } from '../../src-main/service/service.ts'
import { failingCase, fakePorts } from './fake-ports.ts'

const choice = { wsus: null, proxy: null, network: true }
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sup-doctor-kept-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const started = () => createService(fakePorts({ ...lastCase(folder), sample: async () => Uint8Array.of(1) }))

describe('the case kept for the next start', () => {
  it('opens again with everything that was answered', async () => {
    const before = started()
    await before.handle['case:check-computer'](choice)
    await before.handle['case:answer']({ ...unanswered, note: 'Laut IT' })
    const session = await started().handle['case:current']()
    expect(session?.reopened).toBe(true)
    expect(session?.evidence).toHaveLength(failingCase.evidence.length + 1)
    expect(await readdir(folder)).toEqual(['last.supcase'])
  })

  it('is not pushed out by a sample, and is gone once it was forgotten', async () => {
    const before = started()
    await before.handle['case:check-computer'](choice)
    await before.handle['case:open-sample']('healthy')
    expect(await started().handle['case:current']()).toMatchObject({ reopened: true })
    const after = started()
    await after.handle['case:current']()
    await after.handle['case:forget']()
    expect(await after.handle['case:current']()).toBeNull()
    expect(await started().handle['case:current']()).toBeNull()
  })

  it('comes second to a newer one', async () => {
    await started().handle['case:check-computer'](choice)
    const service = started()
    await service.handle['case:check-computer'](choice)
    expect(await service.handle['case:current']()).not.toHaveProperty('reopened')
  })

  it.each([
    ['forgotten', async (service: ReturnType<typeof started>) => service.handle['case:forget'](), null],
    ['checked anew', async (service: ReturnType<typeof started>) => service.handle['case:check-computer'](choice), {}]
  ])('does not come back where it is %s while it is being opened', async (_, meanwhile, expected) => {
    const here = judgingHere(fakePorts())
    const kept = { ...failingCase }
    let ends: () => void = () => undefined
    const cameBetween = new Promise<void>((done) => (ends = done))
    let begins: () => void = () => undefined
    const begun = new Promise<void>((done) => (begins = done))
    // the judging of what was kept ends after what came between
    const judging: Judging = {
      ...here,
      judge: async (theCase, signal) => {
        if (theCase === kept) {
          begins()
          await cameBetween
        }
        return await here.judge(theCase, signal)
      }
    }
    const service = createService(fakePorts({ loadLastCase: async () => kept, judging }))
    const opened = service.handle['case:current']()
    await begun
    await meanwhile(service)
    ends()
    const [session, later] = [await opened, await service.handle['case:current']()]
    expect(later).toEqual(session)
    if (expected === null) expect(session).toBeNull()
    else expect(session).not.toHaveProperty('reopened')
  })

  it.each(['', 'PK', '{}', 'PK\u0003\u0004 half a zip'])('is none where the file holds %j', async (text) => {
    await writeFile(join(folder, 'last.supcase'), text)
    expect(await started().handle['case:current']()).toBeNull()
  })

  it('costs nothing but itself where the folder cannot be made', async () => {
    const file = join(folder, 'a file')
    await writeFile(file, '')
    const service = createService(fakePorts(lastCase(join(file, 'below'))))
    expect(await service.handle['case:check-computer'](choice)).toMatchObject({ ok: true })
    expect(await service.handle['case:current']()).not.toBeNull()
    expect(await lastCase(join(file, 'below')).saveLastCase(failingCase)).toBe(false)
  })
})
