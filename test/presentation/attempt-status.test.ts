import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import type { Language } from '../../src-main/contract/text.ts'
import type { Status } from '../../src-main/contract/status.ts'
import { isAnsweredWell, stageStatus, type Stage } from '../../src-main/derived/access/attempt-outcome.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { attemptChart } from '../../src-main/presentation/charts/attempt-chart.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { attemptViews, stages } from '../../src-main/presentation/attempts.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { handoverAsText, handovers } from '../../src-main/presentation/handover/handover.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { stageCells } from '../../src-main/report/sections/attempts.ts'
import { stageView } from '../../src-renderer/view-models/attempt-table.ts'
import { access, answer, noAnswer, type AccessGiven } from '../builders/access.ts'
import { certificate, collectedAt } from '../builders/evidence.ts'

const at = new Date(collectedAt)
const https = 'https://sup01.contoso.local:8531'
const expired = { chain: [certificate({ notAfter: '2020-01-01T00:00:00.000Z' })] }

const shape = (status: Partial<Record<Stage, Status>>): Record<Stage, Status> => ({
  ...{ name: 'ok', tcp: 'ok', connect: 'none', tls: 'none', http: 'ok' },
  ...status
})
type Address = Attempt['address']
type Row = readonly [what: string, given: AccessGiven, address: Address, status: Record<Stage, Status>]

const version: Address = 'client-web-service'
const rows: readonly Row[] = [
  ['all well', {}, version, shape({})],
  ['Selfupdate 404, normal', { http: answer(404) }, 'self-update', shape({ http: 'none' })],
  ['Selfupdate 503, of no importance', { http: answer(503) }, 'self-update', shape({ http: 'none' })],
  [
    'a proxy’s answer to Selfupdate',
    { http: answer(407, { answeredBy: 'proxy' }) },
    'self-update',
    shape({ http: 'bad' })
  ],
  ['SimpleAuth 403, normal', { http: answer(403) }, 'simple-auth', shape({})],
  ['SimpleAuth 403 of a proxy', { http: answer(403, { answeredBy: 'proxy' }) }, 'simple-auth', shape({ http: 'bad' })],
  ['403 where XML belongs', { http: answer(403) }, version, shape({ http: 'bad' })],
  ['a redirect', { http: answer(302) }, version, shape({ http: 'bad' })],
  ['somebody else’s page', { http: answer(200, { body: 'html' }) }, version, shape({ http: 'bad' })],
  ['an answer cut off', { http: answer(200, { outcome: 'reset' }) }, version, shape({ http: 'bad' })],
  ['no answer', { http: noAnswer('no-answer') }, version, shape({ http: 'bad' })],
  ['an answer nobody waited for', { http: noAnswer('unfinished') }, version, shape({ http: 'unknown' })],
  ['name unknown', { name: 'not-found' }, version, shape({ name: 'bad', tcp: 'none', http: 'none' })],
  ['name not finished', { name: 'unfinished' }, version, shape({ name: 'unknown', tcp: 'none', http: 'none' })],
  ['one of two addresses connects', { tcp: ['refused', 'connected'] }, version, shape({})],
  ['one refused, one not finished', { tcp: ['refused', 'unfinished'] }, version, shape({ tcp: 'bad', http: 'none' })],
  ['connection not finished', { tcp: 'unfinished' }, version, shape({ tcp: 'unknown', http: 'none' })],
  ['tunnel open', { url: https, proxy: 'p:8080' }, version, shape({ connect: 'ok', tls: 'ok' })],
  [
    'tunnel refused',
    { url: https, proxy: 'p:8080', connect: answer(407, { answeredBy: 'proxy' }) },
    version,
    shape({ connect: 'bad', http: 'none' })
  ],
  ['TLS well', { url: https }, version, shape({ tls: 'ok' })],
  [
    'TLS not finished',
    { url: https, tls: { outcome: 'unfinished' } },
    version,
    shape({ tls: 'unknown', http: 'none' })
  ],
  ['TLS rejected', { url: https, tls: { outcome: 'alert', alert: 40 } }, version, shape({ tls: 'bad', http: 'none' })],
  ['certificate expired', { url: https, tls: expired }, version, shape({ tls: 'bad', http: 'none' })],
  [
    'certificate not valid yet',
    { url: https, tls: { chain: [certificate({ notBefore: '2040-01-01T00:00:00.000Z' })] } },
    version,
    shape({ tls: 'bad', http: 'none' })
  ],
  ['root not trusted', { url: https, tls: { trust: 'untrusted-root' } }, version, shape({ tls: 'bad', http: 'none' })],
  [
    'chain incomplete',
    { url: https, tls: { trust: 'chain-incomplete' } },
    version,
    shape({ tls: 'bad', http: 'none' })
  ],
  ['name differs', { url: https, tls: { nameMatches: false } }, version, shape({ tls: 'bad', http: 'none' })],
  [
    'client certificate demanded',
    { url: https, tls: { clientCertificateRequested: true } },
    version,
    shape({ tls: 'bad', http: 'none' })
  ],
  [
    'expired, and an error behind it',
    { url: https, tls: expired, http: answer(500) },
    version,
    shape({ tls: 'bad', http: 'bad' })
  ]
]

interface Tried {
  readonly value: Extract<Evidence, { probe: 'wsus-access'; status: 'collected' }>['value']
  readonly path: AccessPath
  readonly attempt: Attempt
}

function tried(given: AccessGiven, address: Address): Tried {
  const evidence = access(given)
  if (evidence.probe !== 'wsus-access' || evidence.status !== 'collected') throw new Error('no access')
  const path = evidence.value.paths.find((candidate) => candidate.effective)
  const attempt = path?.attempts.find((candidate) => candidate.address === address)
  if (path === undefined || attempt === undefined) throw new Error('no attempt')
  return { value: evidence.value, path, attempt }
}

function viewOf({ path, attempt }: Tried, language: Language) {
  const [view] = attemptViews({ paths: [{ ...path, attempts: [attempt] }] }, collectedAt, language)
  if (view === undefined) throw new Error('no view')
  return view
}

describe.each(rows)('%s', (_what, given, address, expected) => {
  const seen = tried(given, address)
  const { value, path, attempt } = seen

  it('has one status for each stage', () => {
    expect(stageStatus(attempt, at)).toEqual(expected)
    if (expected.tls !== 'bad') expect(isAnsweredWell(attempt)).toBe(expected.http === 'ok')
  })

  it('is the same in the report’s table', () => {
    const connection = expected.connect === 'none' ? expected.tcp : expected.connect
    const tones = stageCells(viewOf(seen, 'en'), 'en').map((cell) => cell.tone)
    expect(tones).toEqual([expected.name, connection, expected.tls, expected.http])
  })

  it('is the same in the wizard', () => {
    const view = viewOf(seen, 'de')
    const states = stages.map((stage) => [stage, stageView(view.stages[stage], 'de').state])
    expect(Object.fromEntries(states)).toEqual(expected)
  })

  it('is the same in the picture, whose last mark is red only where a stage failed', () => {
    const only = { ...value, paths: [{ ...path, attempts: [attempt] }] }
    const drawing = attemptChart(only, collectedAt, 'en')
    const reached: Record<Stage, boolean> = {
      name: attempt.name !== null,
      tcp: attempt.tcp.length > 0,
      connect: attempt.connect !== null,
      tls: attempt.tls !== null,
      http: attempt.http !== null
    }
    const stages = (['name', 'tcp', 'connect', 'tls', 'http'] as const).filter((stage) => reached[stage])
    const shapes = drawing?.shapes ?? []
    const bars = shapes.filter((candidate) => candidate.kind === 'bar').slice(0, stages.length)
    expect(bars.map((bar) => bar.style)).toEqual(stages.map((stage) => expected[stage]))
    expect(shapes.some((candidate) => candidate.kind === 'cross')).toBe(
      stages.some((stage) => expected[stage] === 'bad')
    )
    const well = stages.every((stage) => expected[stage] === 'ok')
    expect(shapes.some((candidate) => candidate.kind === 'dot')).toBe(well)
  })
})

describe('a healthy server whose Selfupdate is gone and whose SimpleAuth page may not be browsed', () => {
  it.each(['de', 'en'] as const)('has no cross in the terminal (%s)', (language) => {
    const only = { 'self-update': { http: answer(404) }, 'simple-auth': { http: answer(403) } }
    const theCase = { collectedAt, inputs: [], evidence: [access({ only })] }
    expect(
      diagnosisText({ diagnosis: diagnose(theCase, '0.0.0'), evidence: theCase.evidence }, language)
    ).not.toContain('✕')
  })

  it.each(['de', 'en'] as const)('has no cross in the report, nor in its annex (%s)', (language) => {
    const only = { 'self-update': { http: answer(404) }, 'simple-auth': { http: answer(403) } }
    const evidence = [access({ only })]
    const diagnosis = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
    const html = renderReport({ diagnosis, evidence }, language, { fontsCss: '', annex: true })
    expect(html).not.toContain('✕')
    expect(html).not.toMatch(/class="[^"]*\bbad\b/)
  })
})

describe('a certificate that Windows refuses', () => {
  it.each(['de', 'en'] as const)('is never called trusted beside that (%s)', (language) => {
    const view = viewOf(tried({ url: https, tls: expired }, version), language)
    const lines = stageCells(view, language)[2]?.lines.join(' ')
    expect(lines).toMatch(/abgelaufen|expired/)
    expect(lines).not.toMatch(/vertrauenswürdig|trusted/)
    expect(stageView(view.stages.tls, language).text).toBe(language === 'de' ? 'abgelaufen' : 'expired')
  })

  it.each(['de', 'en'] as const)(
    'stands before what was answered behind it in the text for the team (%s)',
    (language) => {
      const evidence = [access({ url: https, tls: expired })]
      const diagnosis = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
      const [text] = handovers({ diagnosis, evidence }, { language, texts: checkTexts }).map(handoverAsText)
      expect(text).toMatch(
        language === 'de'
          ? /abgelaufen → ohne Zertifikatsprüfung: HTTP 200/
          : /expired → without verifying the certificate: HTTP 200/
      )
      const report = renderReport({ diagnosis, evidence }, language, { fontsCss: '' })
      const proof = /<ul class="reasons">.*?<\/ul>/.exec(report)?.[0] ?? ''
      expect(proof).toMatch(/TLS (abgelaufen|expired)/)
      expect(proof).not.toContain('HTTP 200')
    }
  )
})

describe('one request', () => {
  const slow = tried({ url: https, tcp: ['no-answer', 'connected'] }, version)

  it('is stated in the same words and takes the same time in table, picture and wizard', () => {
    const view = viewOf(slow, 'de')
    const cells = stageCells(view, 'de').flatMap((cell) => cell.lines)
    const label = attemptChart({ ...slow.value, paths: [slow.path] }, collectedAt, 'de')?.label ?? ''
    for (const stage of ['name', 'tls', 'http'] as const) {
      const { text, duration } = stageView(view.stages[stage], 'de')
      expect(cells).toContain(`${text} · ${duration.replace(' ', '\u00a0')}`)
    }
    const total = stages.reduce((sum, stage) => sum + (view.stages[stage].duration ?? 0), 0)
    expect(label).toContain(`${view.end}, ${formatDuration(total, 'de')}`)
  })

  it('spends the time of every address that was tried on the connection', () => {
    const { tcp } = slow.attempt
    const sum = tcp.reduce((all, connection) => all + connection.durationMs, 0)
    expect(viewOf(slow, 'en').stages.tcp.duration).toBe(sum)
  })
})
