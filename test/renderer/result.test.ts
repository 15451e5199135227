import { expect, test } from 'vitest'
import type { Language } from '../../src-main/contract/text.ts'
import { resultView } from '../../src-renderer/view-models/result-view.ts'
import { ticket as ticketOf } from '../../src-main/presentation/ticket.ts'
import { healthyCase, hostileCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

function ticket(theCase: typeof proxyCase, language: Language): string {
  const { diagnosis, wording } = judged(theCase, language)
  return ticketOf({ diagnosis, evidence: theCase.evidence }, wording)
}

test('the result states the cause, its codes, and what they mean for a change of server', () => {
  const { diagnosis, wording } = judged(proxyCase)
  const result = resultView(diagnosis, wording)
  expect(result.mark).toBe('bad')
  expect(result.title).toContain('Proxy')
  expect(result.codes).toEqual([
    [
      '0x8024401B WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ',
      '407',
      'Proxy',
      '1',
      '14.10.2026, 08:14:02 UTC',
      '14.10.2026, 08:14:02 UTC',
      'nein'
    ]
  ])
  expect(result.failover).toContain('0x8024401B')
})

test('a healthy result claims no cause and no next step', () => {
  const { diagnosis, wording } = judged(healthyCase, 'en')
  const result = resultView(diagnosis, wording)
  expect(result.title).toBe('Nothing wrong was found')
  expect(result.next).toBeNull()
})

test('an undecided case says what to get, why it is missing, and who gets it', () => {
  const { diagnosis, wording } = judged(undecidedCase)
  const { next } = resultView(diagnosis, wording)
  expect(next).toMatchObject({ who: 'Client-Technik', judgement: null, overturn: [] })
  expect(next).toMatchObject({ headline: 'Mit Verbindungstest noch einmal prüfen', needs: 'network' })
  expect(next?.teams[0]?.steps[0]).toContain('mit eingeschaltetem Verbindungstest')
  expect(next?.teams.flatMap(({ steps }) => steps).join()).toContain(
    'WinHTTP-Proxyeinstellungen: braucht Administratorrechte'
  )
})

test('the ticket text holds verdict, next step, steps, codes and evidence, without markup', () => {
  const text = ticket(proxyCase, 'de')
  expect(text).toContain('SUP Doctor 0.1.0: Der Proxy verlangt')
  expect(text).toContain('Computer: NB-4711')
  expect(text).toContain('Nächster Schritt:')
  expect(text).toContain('> netsh winhttp set proxy')
  expect(text).toContain('- Proxy: Ursache gefunden')
  expect(text).toContain('0x8024401B')
  expect(text).not.toContain('undefined')
})

test('long quotes are cut in the ticket text', () => {
  expect(ticket(hostileCase, 'en').length).toBeLessThan(8_000)
})
