import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import type { SavedValue } from '../../src-main/contract/evidence/repairs.ts'
import type { Ports, RepairPort } from '../../src-main/service/ports.ts'
import { createService } from '../../src-main/service/service.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt, envelope, policy, winhttp, wsusUrl } from '../builders/evidence.ts'
import { winHttpSettings } from '../windows/prepared-registry.ts'
import { fakePorts } from './fake-ports.ts'

const proxy = 'proxy01:8080'
const reset = { kind: 'reset-winhttp-proxy' } as const
const asks = answer(407, { answeredBy: 'proxy' })
const broken = computer(true)

function computer(elevated: boolean): Case {
  const evidence = [
    envelope('client', { name: 'NB-4711', os: 'Windows 11', elevated }),
    policy({ WUServer: wsusUrl, UseWUServer: 1 }),
    winhttp({ proxy }),
    access({ proxy, http: asks, direct: {} })
  ]
  return { collectedAt, inputs: [], evidence }
}

/** A registry of two values, and a netsh that does what it is asked, or not; every call is recorded. */
function windows(given: { obeys?: boolean; readable?: boolean; restores?: boolean } = {}) {
  const { obeys = true, readable = true, restores = true } = given
  const values = new Map<string, string | null>()
  const asked: string[] = []
  const executor: RepairPort = {
    async read(places) {
      asked.push('read')
      if (!readable) return null
      return places.map((place): SavedValue => ({ ...place, hex: values.get(place.key) ?? null }))
    },
    async run({ shown }) {
      asked.push(shown)
      if (obeys) for (const key of values.keys()) values.set(key, winHttpSettings('', ''))
      return { ok: true, exitCode: 0 }
    },
    async restore(saved) {
      asked.push('restore')
      if (restores) for (const item of saved) values.set(item.key, item.hex)
    },
    now: () => '2026-10-14T09:00:00.000Z'
  }
  const key = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`
  values.set(key, winHttpSettings(proxy, '<local>'))
  return { executor, asked, now: () => values.get(key) }
}

async function started(theCase: Case, repairs: RepairPort | null, given: Partial<Ports> = {}) {
  const service = createService(fakePorts({ collect: async () => theCase, repairs, ...given }))
  await service.handle['case:check-computer']({ wsus: null, proxy: null, network: true })
  return service.handle
}

describe('a change of this computer', () => {
  it('is saved, made, read back and checked, in this order', async () => {
    const { executor, asked } = windows()
    const handle = await started(broken, executor)
    const ended = await handle['repair:make'](reset, true)
    expect(asked).toEqual(['read', 'netsh winhttp reset proxy', 'read'])
    expect(ended).toMatchObject({ ok: true, made: { outcome: 'took-effect', causeBefore: 'proxy-auth-required' } })
    const kept = (await handle['case:current']())?.evidence.filter((candidate) => candidate.probe === 'repairs')
    expect(kept).toMatchObject([{ value: { made: [{ outcome: 'took-effect', exitCode: 0 }] } }])
  })

  it('that leaves the registry as it was is said to have had no effect', async () => {
    const handle = await started(broken, windows({ obeys: false }).executor)
    expect(await handle['repair:make'](reset, true)).toMatchObject({ ok: true, made: { outcome: 'no-effect' } })
  })

  it('is undone byte for byte, and what does not come back is reported', async () => {
    const { executor, now } = windows()
    const before = now()
    const handle = await started(broken, executor)
    await handle['repair:make'](reset, true)
    expect(now()).not.toBe(before)
    expect(await handle['repair:undo'](0, true)).toMatchObject({ ok: true, made: { outcome: 'undone' } })
    expect(now()).toBe(before)

    const stubborn = await started(broken, windows({ restores: false }).executor)
    await stubborn['repair:make'](reset, true)
    expect(await stubborn['repair:undo'](0, true)).toMatchObject({ ok: true, made: { outcome: 'undo-failed' } })
  })

  it('is not made where the old value cannot be read, or cannot be kept', async () => {
    const unreadable = windows({ readable: false })
    const handle = await started(broken, unreadable.executor)
    expect(await handle['repair:make'](reset, true)).toEqual({ ok: false, reason: 'no-backup' })
    expect(unreadable.asked).toEqual(['read'])

    const full = windows()
    const without = await started(broken, full.executor, { saveLastCase: async () => false })
    expect(await without['repair:make'](reset, true)).toEqual({ ok: false, reason: 'no-backup' })
    expect(full.asked).toEqual(['read'])
  })

  it('is refused without rights, when it was not offered, and off Windows', async () => {
    const { executor, asked } = windows()
    const handle = await started(computer(false), executor)
    expect(await handle['repair:make'](reset, true)).toEqual({ ok: false, reason: 'needs-administrator' })
    const other = { kind: 'set-winhttp-proxy', proxy: 'evil:1', bypass: '' } as const
    expect(await handle['repair:make'](other, true)).toEqual({ ok: false, reason: 'not-offered' })
    expect(await handle['repair:undo'](0, true)).toEqual({ ok: false, reason: 'not-offered' })
    expect(asked).toEqual([])
    const elsewhere = await started(broken, null)
    expect(await elsewhere['repair:offers']()).toEqual([])
  })

  it('keeps the first way back when it is made a second time', async () => {
    const { executor, now } = windows()
    const before = now()
    const handle = await started(broken, executor)
    await handle['repair:make'](reset, true)
    await handle['repair:make'](reset, true)
    await handle['repair:undo'](1, true)
    await handle['repair:undo'](0, true)
    expect(now()).toBe(before)
  })
})
