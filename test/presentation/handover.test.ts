import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { type Language, languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { handovers, handoverAsText } from '../../src-main/presentation/handover/handover.ts'
import type { Addressee } from '../../src-main/presentation/handover/handover-case.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'
import { access, answer } from '../builders/access.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { collectedAt, envelope, policy, wsusUrl } from '../builders/evidence.ts'

const failing = (): Case => ({
  collectedAt,
  inputs: [],
  evidence: [
    envelope('client', { name: 'NB-4711', os: 'Windows 11', elevated: true }),
    policy({ WUServer: wsusUrl, UseWUServer: 1 }),
    access({ http: answer(503) })
  ]
})

function textsFor(theCase: Case, language: Language): Partial<Record<Addressee, string>> {
  const diagnosis = diagnose(theCase, '0.1.0')
  const all = handovers({ diagnosis, evidence: theCase.evidence }, { language, texts: checkTexts })
  return Object.fromEntries(all.map((handover) => [handover.to, handoverAsText(handover)]))
}

describe('texts for those who act next', () => {
  it('tells the network team from where, to where, when, what was seen and what should be', () => {
    const { network = '', server } = textsFor(proxyCase, 'en')
    expect(server).toBeUndefined()
    for (const line of [
      'Source: NB-4711',
      'Destination: sup01.contoso.local, through proxy01:8080 (10.0.0.5)',
      'Port: 8530',
      'Protocol: TCP, HTTP',
      'Time: 14 Oct 2026, 08:41:07 UTC',
      'TCP 10.0.0.5:8080 open → HTTP 407 by the proxy',
      'Expected: The Windows Update service',
      'supdoctor=fixture'
    ])
      expect(network).toContain(line)
  })

  it('tells the server’s owners what failed, how to find it and what to do', () => {
    const { server = '', network } = textsFor(failing(), 'de')
    expect(network).toBeUndefined()
    expect(server).toMatch(/^Text für die Server-Verantwortlichen\n/)
    expect(server).toContain(`Update-Server: ${wsusUrl}`)
    expect(server).toContain('HTTP 503')
    expect(server).toMatch(/So zu finden: .*supdoctor=/)
    expect(server).toMatch(/Zu tun:\n- .+\n- 1\. /)
  })

  it.each(languages)('calls the headline of the verdict a finding, and nothing a computer (%s)', (language) => {
    const finding = { de: 'Befund', en: 'Finding' }[language]
    for (const theCase of [proxyCase, failing()]) {
      const diagnosis = diagnose(theCase, '0.1.0')
      const { title } = verdictText(diagnosis, { language, texts: checkTexts })
      for (const text of Object.values(textsFor(theCase, language))) {
        expect(text).toContain(`\n${finding}: ${title}\n`)
        expect(text).not.toContain(headingsText[language].computer)
      }
    }
  })

  it.each(languages)('hands nothing over where nothing is wrong (%s)', (language) => {
    expect(textsFor(healthyCase, language)).toEqual({})
  })

  it('says that it does not know who asked, and carries no marker into a URL', () => {
    const unnamed: Case = {
      ...failing(),
      evidence: failing().evidence.filter((candidate) => candidate.probe !== 'client')
    }
    const { server = '' } = textsFor(unnamed, 'en')
    expect(server).not.toMatch(/GET \S*supdoctor=/)
  })
})
