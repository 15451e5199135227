import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { checkCounts } from '../../src-main/presentation/without-cause.ts'
import { type Result, verdictText } from '../../src-main/presentation/verdict.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { verdictTexts } from '../../src-main/text/verdict.text.ts'
import { policyKey, text, wsusUrl } from '../builders/evidence.ts'
import { healthyCase } from '../e2e/cases.ts'
import { healthy as session } from '../report/fixtures.ts'
import { failedScan, goodScan, record, serverSet } from './configmgr-lines.ts'
import { headlines, search } from './agent-search.ts'
import { judged, lines } from './situation.ts'

const url = 'http://sus.contoso.test:8530'
const policy = lines(
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate',
  `    WUServer    REG_SZ    ${url}`
)

describe('a scan that succeeded', () => {
  const log = lines(serverSet(url, '10-14-2026 07:00:00'), goodScan('10-14-2026 07:41:00'))

  it('is dated in the diagnosis', async () => {
    expect((await judged({ 'WUAHandler.log': log })).verdict.lastSuccess).toBe('2026-10-14T07:41:00.000Z')
  })

  it('stands in the headline with its date and age', async () => {
    const diagnosis = await judged({ 'WUAHandler.log': log })
    const wording = { language: 'en', texts: checkTexts } as const
    const clear = {
      ...diagnosis,
      collectedAt: '2026-10-16T08:00:00.000Z',
      verdict: { ...diagnosis.verdict, outcome: 'clear' as const }
    }
    expect(verdictText(clear, wording).title).toContain('14 Oct 2026, 07:41 UTC, 2 days before the end of the logs')
  })

  it('is not dated where a failure is newer', async () => {
    const { verdict } = await judged({ 'WUAHandler.log': log + lines(failedScan('0x8024001e', '10-14-2026 09:00:00')) })
    expect(verdict.lastSuccess).toBeUndefined()
  })
})

describe('a case without a fault', () => {
  const whole = diagnose(healthyCase, '0.0.0')
  const blocked = { type: 'REG_DWORD', name: 'DoNotConnectToWindowsUpdateInternetLocations', data: 1 } as const
  const own = policyKey('wu', [...text('WUServer', wsusUrl), ...text('WUStatusServer', wsusUrl), blocked])
  const use = policyKey('au', [{ type: 'REG_DWORD', name: 'UseWUServer', data: 1 }])
  const others = healthyCase.evidence.filter(({ probe }) => probe !== 'update-policy')
  const remarked = diagnose({ ...healthyCase, evidence: [own, use, ...others] }, '0.0.0')
  const withOnly = (diagnosis: Diagnosis, ...outcomes: readonly Result['outcome'][]): Diagnosis => ({
    ...diagnosis,
    steps: diagnosis.steps.map((step) => ({
      ...step,
      results: step.results.filter(({ outcome }) => outcomes.includes(outcome))
    }))
  })
  const passed = withOnly(whole, 'clear', 'not-applicable')
  const found = withOnly(remarked, 'clear', 'found')

  it.each(languages)('is said to have passed all checks only where it did (%s)', (language) => {
    const meaning = (diagnosis: Diagnosis) => verdictText(diagnosis, { language, texts: checkTexts }).meaning
    const dated = { ...whole, verdict: { ...whole.verdict, lastSuccess: '2026-10-14T07:41:00.000Z' } }
    expect([whole, remarked].map(({ verdict }) => verdict.outcome)).toEqual(['clear', 'clear'])
    expect(meaning(passed)).toBe(termsText[language].verdicts.clear.meaning)
    for (const partly of [whole, dated, found]) {
      const counts = checkCounts(partly.steps)
      expect(meaning(partly)).toBe(verdictTexts[language].notAllPassed(counts.open, counts.found))
      expect(meaning(partly)).toContain(String(counts.open === 0 ? counts.found : counts.open))
    }
  })

  it('is counted in the report by what passed, is open and was found', () => {
    const box = (diagnosis: Diagnosis) => {
      const html = renderReport({ ...session, diagnosis }, 'en', { fontsCss: '' })
      return /\d+ checks(?: passed|, all)[^<]*/.exec(html)?.[0]
    }
    const counts = checkCounts(whole.steps)
    expect(counts.open).toBeGreaterThan(0)
    expect(box(whole)).toBe(`${counts.passed} checks passed, ${counts.open} open.`)
    expect(box(passed)).toBe(`${counts.passed} checks, all passed.`)
    expect(box(found)).toBe(`${checkCounts(found.steps).passed} checks passed, 1 with a finding.`)
  })
})

describe('an undecided case names the one thing that would decide it', () => {
  it.each([
    ['only a policy', { 'r.txt': policy }, 'scan-log', 'Get the log of the last scan'],
    [
      'a code without requests',
      { 'WUAHandler.log': lines(failedScan('0x8024001e', '10-14-2026 09:00:00')) },
      'request-lines',
      'Get the WindowsUpdate.log of 14 Oct 2026, 09:00 UTC: it shows why the search failed with 0x8024001E'
    ],
    [
      'a code with its requests',
      { 'WindowsUpdate.log': search('0x8024001e'), 'r.txt': policy },
      'live-connection',
      `Check from the computer concerned whether ${url} answers now`
    ],
    [
      'an end without its beginning',
      { 'WindowsUpdate.log': search('0x00000000').split('\r\n').slice(2).join('\r\n') },
      'whole-scan',
      'Get the log from the beginning of the last search'
    ],
    [
      'a log of the server',
      {
        'u.log': lines(
          '#Software: Microsoft Internet Information Services 10.0',
          '#Fields: date time cs-method cs-uri-stem s-port c-ip sc-status',
          '2024-02-05 08:15:01 POST /ClientWebService/client.asmx 8530 10.2.3.4 200'
        )
      },
      'client-log',
      'Get the log of a client concerned'
    ],
    [
      'somebody’s word',
      { 'mail.txt': 'It fails with 0x8024402c, says the customer.\n' },
      'scan-log',
      'Get the log of the last scan: it says whether it fails and with what (known is 0x8024402C)'
    ]
  ])('%s', async (_, files, decides, headline) => {
    const { verdict } = await judged(files)
    expect(verdict).toMatchObject({ outcome: 'undecided', wouldDecide: decides })
    expect((await headlines(files)).next.slice(0, headline.length)).toBe(headline)
  })

  it('of a list of codes names none of them as the failure', async () => {
    const list = ['0x80244010', '0x80244017', '0x80244018', '0x80244019', '0x8024401b', '0x80244022', 'from the ticket']
    const { verdict, codes } = await judged({ 't.txt': lines(list) })
    expect({ cause: verdict.cause, codes }).toEqual({ cause: null, codes: [] })
  })

  it('where a cause is found nothing is open', async () => {
    const { verdict } = await judged({
      'WUAHandler.log': lines(record('x', '10-14-2026 08:00:00'), failedScan('0x80244022', '10-14-2026 09:00:00'))
    })
    expect(verdict.wouldDecide).toBeUndefined()
  })
})
