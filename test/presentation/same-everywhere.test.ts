import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { languages, type Language } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { diagnosisText, ticketTexts } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { caseFacts, readWithLine } from '../../src-main/presentation/case-facts.ts'
import { ticket } from '../../src-main/presentation/ticket.ts'
import { caseFactsText } from '../../src-main/text/case-facts.text.ts'
import { sampleIds } from '../../src-main/service/api.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { textsOf } from '../../src-renderer/view-models/result-extras.ts'
import { resultView } from '../../src-renderer/view-models/result-view.ts'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import { access } from '../builders/access.ts'
import { certificate, envelope, secureUrl } from '../builders/evidence.ts'
import { healthyCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { collectedAt } from '../e2e/evidence.ts'
import { textOf } from '../report/elements.ts'
import { sampleCases } from '../samples/cases.ts'

/** A certificate whose trust could not be judged, and little else. */
const trustOpen: Case = {
  collectedAt,
  inputs: [],
  evidence: [access({ url: secureUrl, tls: { chain: [certificate()], trust: 'unknown' } })]
}

const cases = { proxy: proxyCase, undecided: undecidedCase, healthy: healthyCase, 'trust open': trustOpen }

function surfaces(theCase: Case, language: Language) {
  const diagnosis = diagnose(theCase, '0.1.0')
  const session = { diagnosis, evidence: theCase.evidence }
  const wording = { language, texts: checkTexts, evidence: theCase.evidence }
  return {
    session,
    wording,
    wizard: resultView(diagnosis, wording),
    report: flat(textOf(renderReport(session, language, { fontsCss: '', annex: true }))),
    terminal: flat(diagnosisText(session, language)),
    ticket: flat(ticket(session, wording))
  }
}

it.each(sampleIds)(
  'the sample %s has one next step, in the report, the terminal and the ticket as on both pages',
  async (id) => {
    const theCase = await sampleCases[id]()
    for (const language of languages) {
      const { session, wording, wizard, report, terminal, ticket: ticketText } = surfaces(theCase, language)
      const headline = flat(wizard.next?.headline ?? '')
      for (const text of [report, terminal, ticketText]) expect(text).toContain(headline)
      const page = stepViews(session.diagnosis, wording).find(({ id: step }) => step === session.diagnosis.verdict.step)
      if (page !== undefined) expect(page.next?.headline).toBe(wizard.next?.headline)
      else expect(headline === '' || session.diagnosis.verdict.outcome === 'undecided').toBe(true)
    }
  }
)

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

describe.each(Object.entries(cases))('%s', (_, theCase) => {
  describe.each(languages)('in %s', (language) => {
    const { session, wording, wizard, report, terminal, ticket: ticketText } = surfaces(theCase, language)
    const texts = [report, terminal, ticketText]

    it('has one verdict', () => {
      for (const text of texts) {
        expect(text).toContain(flat(wizard.title))
        expect(text).toContain(flat(wizard.meaning))
      }
    })

    it('has one judgement of its cause', () => {
      const { next } = wizard
      const parts = next === null ? [] : [next.judgement?.side, next.judgement?.confidence, next.judgement?.reason]
      for (const part of [...parts, ...(next?.overturn ?? [])]) {
        for (const text of texts) expect(text).toContain(flat(part ?? ''))
      }
    })

    it('has one next step, with the same actions in the same order', () => {
      const { next } = wizard
      // a page has each team's steps together, and no team's name before them
      for (const { steps } of next?.teams ?? []) {
        const wanted = [next?.headline ?? '', ...steps, ...(next?.command == null ? [] : [next.command])]
        for (const text of texts) {
          const places = wanted.map((part) => text.toLowerCase().indexOf(flat(part).toLowerCase()))
          expect(places).not.toContain(-1)
          expect([...places].sort((a, b) => a - b)).toEqual(places)
        }
      }
    })

    it('has the same next step on the page of the step where the cause is', () => {
      const cause = stepViews(session.diagnosis, wording).find(({ id }) => id === session.diagnosis.verdict.step)
      if (cause !== undefined) expect(cause.next).toEqual(wizard.next)
    })

    it('has one ticket', () => {
      const [first] = textsOf(session, wording)
      expect(first?.text).toBe(ticket(session, wording))
      expect(ticketTexts(session, language)).toContain(first?.text)
    })

    it('is of one time', () => {
      const at = language === 'de' ? '14.10.2026, 08:41' : '14 Oct 2026, 08:41'
      expect(caseFacts(session.diagnosis, language).flat().join()).toContain(at)
      for (const text of [report, ticketText]) expect(text).toContain(at)
    })

    it('has one reason for each piece that is missing', () => {
      for (const line of wizard.unanswered) {
        const [name = '', reason = ''] = line.split(': ')
        expect(ticketText).toContain(line)
        expect(report).toContain(`${name} ${reason}`)
      }
    })
  })
})

it('the codes of a case are seen at the same time everywhere', () => {
  const { wizard, report, terminal, ticket: text } = surfaces(proxyCase, 'de')
  const last = '14.10.2026, 08:14:02 UTC'
  expect(wizard.codes[0]).toContain(last)
  for (const surface of [report, terminal, text]) expect(surface).toContain(last)
})

it.each(languages)('the account whose own settings were read stands in the head of every text (%s)', (language) => {
  const client = { name: 'NB-4711', os: 'Windows 11', elevated: false, account: 'other' } as const
  const others = proxyCase.evidence.filter(({ probe }) => probe !== 'client')
  const {
    session,
    report,
    terminal,
    ticket: ticketText
  } = surfaces({ ...proxyCase, evidence: [envelope('client', client), ...others] }, language)
  const read = readWithLine(session.diagnosis, language)
  expect(read).toContain(caseFactsText[language].accounts.other)
  for (const text of [report, terminal, ticketText]) expect(text).toContain(flat(read ?? 'none'))
})
