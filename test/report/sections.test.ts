import { describe, expect, it } from 'vitest'
import { termsText } from '../../src-main/text/terms.text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt, policy, services, userProxy, winhttp, wsusUrl } from '../builders/evidence.ts'
import type { Session } from '../../src-main/service/api.ts'
import { textOf } from './elements.ts'
import { found, healthy, undecided } from './fixtures.ts'

const page = (session: Session, language: 'de' | 'en' = 'en') =>
  renderReport(session, language, { fontsCss: '', annex: true })
const part = (html: string, name: 'customer' | 'proof' | 'checks' | 'annex') =>
  textOf(new RegExp(`<section class="${name}"[^>]*>[\\s\\S]*?</section>`).exec(html)?.[0] ?? '')

describe('the first page', () => {
  it('states a found cause, how sure it is, what would overturn it and whom to address', () => {
    const text = part(page(found), 'customer')
    expect(text).toContain('Confidence certain, reproduced during the check')
    expect(text).toContain(`Who has to act: ${termsText.en.actors.client}`)
    const proof = part(page(found), 'proof')
    // ids are for programs; people get the question in words
    expect(proof).not.toContain('proxy-auth-required')
    expect(proof).toContain('This would disprove the finding:')
    expect(text).toContain('netsh winhttp set proxy proxy-server="proxy01:8080"')
  })

  it('says why the confidence is lower than the finding’s own', () => {
    const lowered: Session = structuredClone(found)
    lowered.diagnosis.verdict.confidence = 'likely'
    expect(part(page(lowered), 'customer')).toContain('an earlier step is still open')
  })

  it('says that there is nothing to repair only where the server team acts, as the wizard does', () => {
    const sentence = /nothing to repair on this computer/
    const read = (tried: Evidence): string => {
      const evidence = [
        policy({ WUServer: wsusUrl, UseWUServer: 1 }),
        services({ wuauserv: 3, BITS: 3 }),
        winhttp('direct'),
        userProxy(),
        tried
      ]
      return part(page({ diagnosis: diagnose({ collectedAt, inputs: [], evidence }, '0.1.0'), evidence }), 'customer')
    }
    expect(read(access({ http: answer(503) }))).toMatch(sentence)
    const unanswered = read(access({ tcp: 'no-answer' }))
    expect(unanswered).toContain('network team')
    expect(unanswered).not.toMatch(sentence)
  })

  it('is red only where the cause is certain, in the steps and in what proves it', () => {
    const marks = (session: Session) => {
      const [first = ''] = page(session).split('<section class="proof"')
      return ['order', 'reasons'].map((list) => {
        const [inside = ''] = (first.split(`class="${list}"`)[1] ?? '').split(/<\/(?:ol|ul|table|dl)>/)
        return inside.includes('class="bad"')
      })
    }
    expect(marks(found)).toEqual([true, true])
    const lowered: Session = structuredClone(found)
    lowered.diagnosis.verdict.confidence = 'possible'
    lowered.diagnosis.scanStory = { ...lowered.diagnosis.scanStory, attempts: [] }
    expect(marks(lowered)).toEqual([false, false])
  })

  it('leaves the next server to the second page, which answers by the newest code', () => {
    expect(part(page(found), 'customer')).not.toContain('switch to another server')
    expect(part(page(found), 'proof')).toContain(termsText.en.failover.notListed)
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
    expect(part(page(listed), 'proof')).toContain(termsText.en.failover.listed)
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

describe('the page of all checks', () => {
  it('has each check once, and nothing green in a step that waits', () => {
    const checks = /<section class="checks"[^>]*>[\s\S]*?<\/section>/.exec(page(found))?.[0] ?? ''
    const waiting = checks.slice(checks.indexOf('2 · Certificate'))
    expect(textOf(waiting)).toContain('counts only after “1 · Proxy”')
    expect(waiting).not.toContain('class="ok"')
    const rows = found.diagnosis.steps.flatMap(({ results }) =>
      results.filter((one) => one.outcome !== 'not-applicable')
    )
    expect(checks.match(/<th scope="row">/g)).toHaveLength(rows.length)
  })

  it('calls a step in which nothing applied neither in order nor checked', () => {
    const empty: Session = structuredClone(healthy)
    const certificate = empty.diagnosis.steps.find(({ id }) => id === 'certificate')
    for (const result of certificate?.results ?? []) Object.assign(result, { outcome: 'not-applicable' })
    expect(part(page(empty), 'checks')).toContain('2 · Certificate – there was nothing to check here')
    expect(part(page(empty), 'customer')).toContain('– 2 · Certificate there was nothing to check here')
  })

  it('name what a check could not look at', () => {
    const text = part(page(undecided), 'checks')
    expect(text).toMatch(/this is missing: [^.]*WinHTTP proxy settings/)
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
    expect(part(page(strange), 'checks')).toContain('check-of-tomorrow')
  })
})

describe('the annex', () => {
  it('compares the paths, explains codes, lists inputs and what was left unanswered', () => {
    const text = part(page(found), 'annex')
    expect(text).toContain('through proxy01:8080')
    expect(text).toContain('WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ')
    expect(text).toContain('9f86d081884c7d65…')
    expect(text).toContain('WindowsUpdate.log , line 4,811')
    expect(part(page(undecided), 'proof')).toContain('reg.exe: exit code 1')
  })

  it('says that the program only read, and how its requests are known', () => {
    expect(part(page(found), 'proof')).toContain('changed no setting')
    expect(part(page(found), 'proof')).toContain('marker 7f3a21')
  })

  it('warns where local times stand for UTC', () => {
    const local: Session = structuredClone(found)
    local.diagnosis.clock = 'assumed-utc'
    expect(part(page(local), 'proof')).toContain('may be off by hours')
  })
})
