import { describe, expect, it } from 'vitest'
import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import { ProbeFailure, ProbeSkipped } from '../../src-main/contract/probe.ts'
import { collect, type AnyProbe } from '../../src-main/probes/collect.ts'
import { choice, collectedAt } from '../builders/evidence.ts'

type Work = AnyProbe<string>['collect']

const never = new AbortController().signal
const brings = { name: 'PC', os: 'Windows 11', elevated: null }

function probe(id: ProbeId, work: Work, rest: Partial<AnyProbe<string>> = {}): AnyProbe<string> {
  return { id, touches: [], after: [], timeoutMs: 5000, collect: work, ...rest }
}

async function run(probes: readonly AnyProbe<string>[], signal = never, given: readonly Evidence[] = []) {
  const progress: string[] = []
  const evidence = await collect({
    probes,
    system: 'this machine',
    collected: given,
    now: () => new Date(collectedAt),
    signal,
    onProgress: (id, state) => progress.push(`${id} ${state}`)
  })
  return { evidence, progress }
}

async function one(work: Work, rest: Partial<AnyProbe<string>> = {}, signal = never): Promise<Evidence | undefined> {
  return (await run([probe('client', work, rest)], signal)).evidence[0]
}

/** Promises that wait until as many of them have begun as there should be. */
function rendezvous(expected: number): () => Promise<typeof brings> {
  let begun = 0
  let all: () => void = () => undefined
  const together = new Promise<void>((resolve) => (all = resolve))
  return async () => {
    begun++
    if (begun === expected) all()
    await together
    return brings
  }
}

const stalls = (): Promise<never> => new Promise(() => undefined)

describe('collect', () => {
  it('makes an envelope of what a probe brings', async () => {
    expect(await one(async (machine) => ({ ...brings, name: machine }))).toEqual({
      probe: 'client',
      collectedAt,
      durationMs: 0,
      origin: 'live',
      source: null,
      status: 'collected',
      value: { ...brings, name: 'this machine' }
    })
  })

  it('runs probes at the same time', async () => {
    const meet = rendezvous(3)
    const { evidence } = await run([probe('client', meet), probe('user-proxy', meet), probe('update-policy', meet)])
    expect(evidence.map((envelope) => envelope.status)).toEqual(Array(3).fill('collected'))
  })

  it('hands a probe what it builds on, in whatever order they are listed', async () => {
    const asked = choice({ wsus: 'http://a:8530' })
    const seen: (readonly Evidence[])[] = []
    const later = probe(
      'wsus-access',
      async (_machine, _signal, given) => {
        seen.push(given)
        return brings
      },
      { after: ['client', 'update-policy', 'iis-log'] }
    )
    const first = probe('client', async () => brings)
    const broken = probe('update-policy', async () => {
      throw new ProbeFailure('access-denied', 'reg.exe')
    })
    const forwards = await run([first, broken, later], never, [asked])
    const backwards = await run([later, broken, first], never, [asked])
    expect(seen[0]).toEqual([asked, ...forwards.evidence.slice(1, 3)])
    expect(seen[0]?.map((envelope) => envelope.status)).toEqual(['collected', 'collected', 'failed'])
    expect(new Set(seen[1])).toEqual(new Set(seen[0]))
    expect(new Set(backwards.evidence)).toEqual(new Set(forwards.evidence))
    expect(forwards.evidence[0]).toBe(asked)
  })

  it('tells when each begins and how it ends', async () => {
    const { progress } = await run([
      probe('client', async () => brings),
      probe('wsus-access', () => Promise.reject(new ProbeSkipped('not-applicable')), { after: ['client'] })
    ])
    expect(progress).toEqual(['client running', 'client collected', 'wsus-access running', 'wsus-access skipped'])
  })
})

describe('only some probes', () => {
  const [client, policy, access] = (['client', 'update-policy', 'wsus-access'] as const).map((id) =>
    probe(id, async () => ({ ...brings, name: `new ${id}` }), id === 'wsus-access' ? { after: ['update-policy'] } : {})
  ) as [AnyProbe<string>, AnyProbe<string>, AnyProbe<string>] // as many come out as went in
  const again = async (only: readonly ProbeId[], given: readonly Evidence[]) => {
    const asked: ProbeId[] = []
    const evidence = await collect({
      probes: [access, policy, client],
      system: '',
      collected: given,
      only: new Set(only),
      now: () => new Date(collectedAt),
      signal: never,
      onProgress: (id, state) => state === 'running' && asked.push(id)
    })
    return { evidence, asked }
  }

  it('are asked anew with what they build on; the rest stays as it was collected', async () => {
    const before = (await run([client, policy, access])).evidence.map((envelope) => ({
      ...envelope,
      collectedAt: 'before'
    }))
    const { evidence, asked } = await again(['wsus-access'], before)
    expect(asked).toEqual(['update-policy', 'wsus-access'])
    expect(evidence.map(({ probe, collectedAt: at }) => [probe, at])).toEqual([
      ['client', 'before'],
      ['update-policy', collectedAt],
      ['wsus-access', collectedAt]
    ])
  })

  it('take nothing away that a person said or a file holds', async () => {
    const envelope = { ...choice({ wsus: 'http://a:8530' }), probe: 'client' } as Evidence // whose it is does not matter here
    const { evidence, asked } = await again(['client', 'iis-log'], [envelope])
    expect(asked).toEqual(['client'])
    expect(evidence.map(({ origin }) => origin)).toEqual(['answer', 'live'])
  })
})

describe('a probe that brings nothing', () => {
  it('is skipped or failed by its own word', async () => {
    expect(await one(() => Promise.reject(new ProbeSkipped('needs-administrator')))).toMatchObject({
      status: 'skipped',
      reason: 'needs-administrator'
    })
    expect(await one(() => Promise.reject(new ProbeFailure('unreadable', 'WUServer')))).toMatchObject({
      status: 'failed',
      reason: 'unreadable',
      detail: 'WUServer'
    })
  })

  it('has crashed when it throws anything else, and takes no other with it', async () => {
    const crash = probe('client', () => {
      throw new TypeError('not a function')
    })
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a foreign library may do so
    const oddly = probe('user-proxy', () => Promise.reject('boom'))
    const { evidence } = await run([crash, oddly, probe('update-policy', async () => brings)])
    expect(evidence).toMatchObject([
      { status: 'failed', reason: 'crashed', detail: 'not a function' },
      { status: 'failed', reason: 'crashed', detail: 'boom' },
      { status: 'collected' }
    ])
  })

  it('is timed out after its own limit, while others go on', async () => {
    const { evidence } = await run([
      probe('client', stalls, { timeoutMs: 20 }),
      probe('update-policy', async () => brings)
    ])
    expect(evidence).toMatchObject([{ status: 'failed', reason: 'timed-out' }, { status: 'collected' }])
  })

  it('is planned with its time limit before the first begins, and gives its evidence as soon as it ends', async () => {
    const heard: string[] = []
    await collect({
      probes: [
        probe('update-policy', async () => ({}) as never, { after: ['client'] }),
        probe('client', async () => brings)
      ],
      system: 'this machine',
      collected: [],
      now: () => new Date(collectedAt),
      signal: never,
      onPlan: (planned) => heard.push(...planned.map(({ probe: id, timeoutMs }) => `${id} ${timeoutMs}`)),
      onProgress: (id, state) => heard.push(`${id} ${state}`),
      onEvidence: (evidence) => heard.push(...evidence.map((item) => `${item.probe} evidence`))
    })
    expect(heard.slice(0, 3)).toEqual(['client 5000', 'update-policy 5000', 'client running'])
    expect(heard.indexOf('client evidence')).toBeLessThan(heard.indexOf('update-policy running'))
  })

  it('is timed out when the whole run’s time is up', async () => {
    expect(await one(stalls, {}, AbortSignal.timeout(20))).toMatchObject({ status: 'failed', reason: 'timed-out' })
  })

  it('is cancelled when the technician cancels', async () => {
    const control = new AbortController()
    setImmediate(() => control.abort('cancelled'))
    expect(await one(stalls, {}, control.signal)).toMatchObject({ status: 'skipped', reason: 'cancelled' })
    expect(await one(stalls, {}, AbortSignal.abort('cancelled'))).toMatchObject({ reason: 'cancelled' })
  })
})

describe('a probe that is aborted', () => {
  const stopping =
    (then: (done: (value: typeof brings) => void, fail: (error: Error) => void) => void): Work =>
    (_machine, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => then(resolve, reject), { once: true })
      })

  it('may still bring what it has', async () => {
    const partial = stopping((done) => done(brings))
    expect(await one(partial, { timeoutMs: 20 })).toMatchObject({ status: 'collected', value: brings })
  })

  it('has not crashed when it gives up with an error', async () => {
    const gives = stopping((_done, fail) => fail(new Error('This operation was aborted')))
    expect(await one(gives, { timeoutMs: 20 })).toMatchObject({ status: 'failed', reason: 'timed-out' })
    expect(await one(gives, {}, abortedSoon())).toMatchObject({ status: 'skipped', reason: 'cancelled' })
  })
})

function abortedSoon(): AbortSignal {
  const control = new AbortController()
  setImmediate(() => control.abort('cancelled'))
  return control.signal
}
