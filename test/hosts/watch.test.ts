import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { WatchState } from '../../src-main/contract/evidence/watch.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { watchUntilFailure } from '../../src-main/hosts/node/watch.ts'
import { access, answer } from '../builders/access.ts'
import { policy, windowsUpdateLog, winhttp, wsusUrl } from '../builders/evidence.ts'

const begun = Date.parse('2026-10-14T08:00:00.000Z')
const working = access()
const failing = access({ http: answer(503) })

interface Round {
  readonly evidence: readonly Evidence[]
}

/** Rounds in order, the last one again and again, each a pause of the clock after the one before. */
async function watched(rounds: readonly Round[], { minutes = 10, cancelAfter = Infinity, clockSetMs = 0 } = {}) {
  const cancel = new AbortController()
  const states: WatchState[] = []
  let clock = begun
  let elapsed = 0
  let pauses = 0
  const asked: (readonly string[] | null)[] = []
  const theCase = await watchUntilFailure({
    forMs: minutes * 60_000,
    now: () => new Date(clock),
    signal: cancel.signal,
    onState: (state) => states.push(state),
    elapsedMs: () => elapsed,
    wait: async (ms) => {
      elapsed += ms
      clock += ms + (pauses === 0 ? clockSetMs : 0)
      pauses += 1
      if (pauses >= cancelAfter) {
        cancel.abort()
        throw new Error('aborted')
      }
    },
    collect: async (again) => {
      const round = rounds[Math.min(asked.length, rounds.length - 1)]
      asked.push(again === undefined ? null : [...again.probes])
      const at = new Date(clock).toISOString()
      const evidence = (round?.evidence ?? []).map((envelope) => ({ ...envelope, collectedAt: at }))
      return { collectedAt: at, inputs: [], evidence }
    }
  })
  const watch = theCase.evidence.find((envelope) => envelope.probe === 'watch' && envelope.status === 'collected')
  return { theCase, states, asked, watch: watch?.value ?? null }
}

describe('watching until the failure happens', () => {
  it('ends with the round that failed, says when, and is judged like any other case', async () => {
    const { theCase, watch, asked } = await watched([
      { evidence: [working] },
      { evidence: [working] },
      { evidence: [failing] }
    ])
    expect(watch).toMatchObject({
      ended: 'failure-seen',
      rounds: 3,
      states: [
        { at: '2026-10-14T08:00:00.000Z', works: true },
        { at: '2026-10-14T08:01:00.000Z', works: false }
      ]
    })
    expect(watch?.states[1]?.quote).toContain('HTTP 503')
    expect(asked[0]).toBeNull()
    expect(asked[2]).toContain('wsus-access')
    expect(diagnose(theCase, '').verdict).toMatchObject({ outcome: 'found', cause: 'server-unavailable' })
  })
  it('says that it failed from the start instead of waiting for what is there', async () => {
    expect((await watched([{ evidence: [failing] }])).watch).toMatchObject({ ended: 'failing-from-start', rounds: 1 })
  })
  it('ends at once where no server is known', async () => {
    expect((await watched([{ evidence: [winhttp('direct')] }])).watch).toMatchObject({ ended: 'no-server', rounds: 1 })
  })
  it('ends at its time, with the last round', async () => {
    const { watch, states } = await watched([{ evidence: [working] }], { minutes: 2 })
    expect(watch).toMatchObject({ ended: 'time-up', rounds: 5, states: [{ works: true }] })
    expect(states).toHaveLength(5)
  })
  it.each([86_400_000, -86_400_000])('lasts as long where the clock is set by %i ms meanwhile', async (clockSetMs) => {
    const { watch, theCase } = await watched([{ evidence: [working] }], { minutes: 2, clockSetMs })
    expect(watch).toMatchObject({ ended: 'time-up', rounds: 5 })
    expect(theCase.evidence.at(-1)).toMatchObject({ probe: 'watch', durationMs: 120_000 })
  })
  it('names what else changed between the last two rounds, and nothing that is only later', async () => {
    const other = winhttp({ proxy: 'proxy02:8080' })
    const { watch } = await watched([
      { evidence: [policy({ WUServer: wsusUrl }), winhttp('direct'), working] },
      { evidence: [policy({ WUServer: wsusUrl }), other, failing] }
    ])
    expect(watch?.changed).toEqual(['winhttp-settings'])
  })
  it('ends with a scan that failed since it began, and not with an older one', async () => {
    const scan = (at: string) =>
      windowsUpdateLog([
        { kind: 'scan-started', at, service: 'wsus' },
        { kind: 'scan-ended', at, code: '0x8024401c', service: 'wsus' }
      ])
    const older = scan('2026-10-14T07:00:00.000Z')
    const newer = scan('2026-10-14T08:00:20.000Z')
    const { watch } = await watched([{ evidence: [working, older] }, { evidence: [working, newer] }])
    expect(watch).toMatchObject({ ended: 'failed-scan', rounds: 2, states: [{ works: true }] })
  })
  it('ends when it is cancelled', async () => {
    const { watch, asked } = await watched([{ evidence: [working] }], { cancelAfter: 2 })
    expect(watch).toBeNull()
    expect(asked).toHaveLength(2)
  })
})
