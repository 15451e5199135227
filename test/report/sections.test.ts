import { describe, expect, it } from 'vitest'
import { termsText } from '../../src-main/text/terms.text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import type { Session } from '../../src-main/service/api.ts'
import { textOf } from './elements.ts'
import { found, healthy, undecided } from './fixtures.ts'

const page = (session: Session, language: 'de' | 'en' = 'en') => renderReport(session, language, { fontsCss: '' })
const part = (html: string, name: 'customer' | 'steps' | 'annex') =>
  textOf(new RegExp(`<section class="${name}">[\\s\\S]*?</section>`).exec(html)?.[0] ?? '')

describe('the first page', () => {
  it('states a found cause, how sure it is, what would overturn it and whom to address', () => {
    const text = part(page(found), 'customer')
    expect(text).toContain('proxy-auth-required')
    expect(text).toContain('Confidence: certain')
    expect(text).toContain('This would disprove the finding:')
    expect(text).toContain(`Who has to act: ${termsText.en.actors.client}`)
    expect(text).toContain('netsh winhttp set proxy proxy-server="proxy01:8080"')
  })

  it('says why the confidence is lower than the finding’s own', () => {
    const lowered: Session = structuredClone(found)
    lowered.diagnosis.verdict.confidence = 'likely'
    expect(part(page(lowered), 'customer')).toContain('an earlier step is still open')
  })

  it('answers the question of the next server by the newest code', () => {
    expect(part(page(found), 'customer')).toContain(termsText.en.failover.notListed)
    const listed: Session = structuredClone(found)
    listed.diagnosis.codes.push({
      code: '0x8024402c',
      symbol: null,
      httpStatus: null,
      group: 'proxy',
      count: 2,
      first: null,
      last: '2026-10-14T08:50:00Z',
      inRetryList: true,
      evidence: []
    })
    expect(part(page(listed), 'customer')).toContain(termsText.en.failover.listed)
  })

  it('never lets an undecided case sound fine, and says what to fetch and why it is missing', () => {
    const text = part(page(undecided), 'customer')
    expect(text).toContain(termsText.en.verdicts.undecided.meaning)
    expect(text).toContain('connection to the update server')
    expect(text).toContain('access denied')
    expect(text).not.toContain(termsText.en.verdicts.clear.title)
    expect(text).not.toContain('nothing to repair')
  })

  it('tells a healthy case without a failover question', () => {
    const text = part(page(healthy), 'customer')
    expect(text).toContain(termsText.en.verdicts.clear.title)
    expect(text).toContain('There is nothing to repair')
    expect(text).not.toContain('switch to the next server')
  })
})

describe('the steps', () => {
  it('show nothing green in a step that waits', () => {
    const steps = /<section class="steps">[\s\S]*?<\/section>/.exec(page(found))?.[0] ?? ''
    const waiting = steps.slice(steps.indexOf('2 · Certificate'))
    expect(textOf(waiting)).toContain(termsText.en.waitingFor('Proxy'))
    expect(waiting).not.toContain('class="check ok"')
  })

  it('name what a check could not look at', () => {
    const text = part(page(undecided), 'steps')
    expect(text).toContain('Missing: WinHTTP proxy settings')
    expect(text).toContain(termsText.en.outcomes.undecided)
  })

  it('call a check without words by its id', () => {
    const strange: Session = structuredClone(found)
    strange.diagnosis.steps[0]?.results.push({
      check: 'check-of-tomorrow',
      step: 'orientation',
      severity: 'hint',
      side: 'client',
      outcome: 'crashed',
      detail: 'boom'
    })
    expect(part(page(strange), 'steps')).toContain('check-of-tomorrow')
  })
})

describe('the annex', () => {
  it('compares the paths, explains codes, lists inputs and what was left unanswered', () => {
    const text = part(page(found), 'annex')
    expect(text).toContain('through proxy01:8080')
    expect(text).toContain('WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ')
    expect(text).toContain('9f86d081884c7d65…')
    expect(text).toContain('WindowsUpdate.log , line 4,811')
    expect(part(page(undecided), 'annex')).toContain('reg.exe: exit code 1')
  })

  it('says that the program only read, and how its requests are known', () => {
    expect(part(page(found), 'annex')).toContain('changed no setting')
    expect(part(page(found), 'annex')).toContain('marker 7f3a21')
  })

  it('warns where local times stand for UTC', () => {
    const local: Session = structuredClone(found)
    local.diagnosis.clock = 'assumed-utc'
    expect(part(page(local), 'annex')).toContain('may be off by hours')
  })
})
