import { describe, expect, it } from 'vitest'
import { probesFor } from '../../src-main/probes/index.ts'
import { readsOfStep } from '../../src-main/presentation/reads-of-step.ts'
import type { Progress } from '../../src-main/service/api.ts'
import { newRun, runTime, withProgress } from '../../src-renderer/view-models/running.ts'
import { runningHeadline } from '../../src-renderer/view-models/running-headline.ts'
import { requestRows, runningSteps } from '../../src-renderer/view-models/running-steps.ts'
import { runningView } from '../../src-renderer/view-models/running-view.ts'

const plan: Progress = {
  state: 'planned',
  limitMs: 60_000,
  probes: [
    { probe: 'client', timeoutMs: 6_000 },
    { probe: 'winhttp-settings', timeoutMs: 25_000 },
    { probe: 'tls-versions', timeoutMs: 20_000 },
    { probe: 'wsus-access', timeoutMs: 20_000 }
  ]
}
const probe = (id: 'client' | 'winhttp-settings' | 'wsus-access', state: 'running' | 'collected' | 'failed') =>
  ({ probe: id, state, durationMs: 400 }) as const
const request = (stage: 'asked' | 'connected' | 'answered' | 'ended', proxied = false) =>
  ({
    state: 'request',
    address: 'self-update',
    proxied,
    stage,
    httpStatus: stage === 'answered' ? 407 : null,
    durationMs: 52
  }) as const

/** A run that heard this at these times, in milliseconds since it began. */
function run(...heard: readonly (readonly [at: number, progress: Progress])[]) {
  return heard.reduce((running, [at, progress]) => withProgress(running, progress, at), newRun(0, null, null))
}

describe('the time of a run', () => {
  it('ends with the last probe that runs, and one not begun has its whole time before it', () => {
    const begun = run([0, plan], [0, probe('client', 'running')], [0, probe('winhttp-settings', 'running')])
    expect(runTime(begun, 1_000)).toEqual({ elapsedMs: 1_000, untilMs: 25_000 })
    const later = run(
      [0, plan],
      [0, probe('winhttp-settings', 'running')],
      [900, probe('winhttp-settings', 'collected')]
    )
    expect(runTime(later, 1_000).untilMs).toBe(21_000)
    expect(runTime(later, 59_000).untilMs).toBe(60_000)
  })

  it('is what the bar shows: thirteen of fifteen done is not nearly the end', () => {
    const asking = run(
      [0, plan],
      [0, probe('client', 'running')],
      [10, probe('client', 'collected')],
      [10, probe('winhttp-settings', 'collected')],
      [10, { probe: 'tls-versions', state: 'skipped', durationMs: 0 }],
      [10, probe('wsus-access', 'running')]
    )
    const view = runningView(asking, 7_010, 'de')
    expect(view.share).toBeCloseTo(7_010 / 20_010)
    expect(view).toMatchObject({ count: '3 von 4 fertig', time: 'seit 7 s, noch höchstens 13 s' })
    expect(runningView(withProgress(asking, probe('wsus-access', 'collected'), 8_000), 8_000, 'de').share).toBe(1)
  })

  it('counts what is done where the host says nothing of time', () => {
    const old = run(
      [0, probe('client', 'running')],
      [5, probe('wsus-access', 'running')],
      [9, probe('client', 'collected')]
    )
    expect(runningView(old, 2_000, 'en')).toMatchObject({ share: 0.5, count: '1 of 2 done', time: 'for 2 s' })
  })
})

describe('the steps of a run', () => {
  it('are ticked one by one, and one at most is the one that runs', () => {
    const begun = run([0, plan], [0, probe('client', 'running')])
    expect(runningSteps(begun, 'de').map(({ state }) => state)).toEqual(['running', 'later', 'later', 'later'])
    const first = withProgress(begun, probe('client', 'collected'), 400)
    expect(runningSteps(first, 'de').map(({ state }) => state)).toEqual(['read', 'running', 'later', 'later'])
    const failed = withProgress(first, probe('winhttp-settings', 'failed'), 500)
    expect(runningSteps(failed, 'de')[1]).toMatchObject({ state: 'read', detail: '0 gelesen · 1 nicht gelesen' })
  })

  it('read every probe once, so that none is left running unseen', () => {
    const wanted = probesFor({ marker: 'm', version: '1' }).map(({ id }) => id)
    expect(Object.values(readsOfStep).flat().toSorted()).toEqual([...wanted].toSorted())
  })

  it('need no certificate over http', () => {
    const known: Progress = { state: 'known', computer: 'PC', elevated: false, server: 'http://sup01:8530' }
    const done = run([0, { ...plan, probes: [] }], [0, known], [1, probe('client', 'collected')])
    expect(runningSteps(done, 'de')[2]?.detail).toBe('Nicht nötig: Der Update-Server ist über http eingetragen')
  })
})

describe('the test addresses of a run', () => {
  it('wait with their time, and then say how they ended, each path by itself', () => {
    const waiting = run([0, plan], [1_000, request('asked')], [1_010, request('connected')])
    expect(requestRows(waiting, 6_000, 'de')).toEqual([{ address: 'Selfupdate', share: 0.25, text: 'wartet, 5 s' }])
    const both = [
      [1_000, request('asked', true)],
      [1_060, request('answered', true)]
    ] as const
    const proxied = both.reduce((running, [at, progress]) => withProgress(running, progress, at), waiting)
    expect(requestRows(proxied, 6_000, 'de')[0]?.text).toBe('direkt: wartet, 5 s · über Proxy: HTTP 407, 52 ms')
    expect(requestRows(withProgress(proxied, request('ended'), 9_000), 9_000, 'en')[0]).toMatchObject({
      share: 1,
      text: 'directly: no answer · through a proxy: HTTP 407, 52 ms'
    })
  })
})

describe('the heading of a run', () => {
  const title = (...heard: (readonly [number, Progress])[]) => runningHeadline(run([0, plan], ...heard), 8_000, 'de')
  const asking = [0, probe('wsus-access', 'running')] as const

  it('says what is known, and never more', () => {
    expect(title().title).toBe('Die Prüfung läuft')
    expect(title(asking, [0, request('asked')], [1, request('connected')])).toEqual({
      title: 'Der Update-Server ist erreichbar, antwortet aber noch nicht',
      lead: 'Wartet seit 8 s auf die Antwort, höchstens 20 s. Meist sind es weniger als 5 s.'
    })
    expect(title([0, request('asked')], [9, request('answered')], [9, probe('wsus-access', 'collected')]).title).toBe(
      'Der Update-Server hat geantwortet'
    )
  })

  it('does not call a server silent that answered at one of the addresses', () => {
    const silent = (stage: 'asked' | 'connected'): Progress => ({ ...request(stage), address: 'simple-auth' })
    const { title: said } = title(
      asking,
      [0, request('asked')],
      [1, request('answered')],
      [2, silent('asked')],
      [3, silent('connected')]
    )
    expect(said).toBe('Der Update-Server hat einen Teil der Anfragen beantwortet')
  })

  it('takes a proxy that connects or answers for no server', () => {
    const proxied = [
      [0, request('asked', true)],
      [1, request('connected', true)]
    ] as const
    expect(title(asking, ...proxied).title).toBe('Die Prüfung läuft')
    expect(title(...proxied, [9, request('answered', true)], [9, probe('wsus-access', 'collected')]).title).toBe(
      'Die Prüfung läuft'
    )
  })
})
