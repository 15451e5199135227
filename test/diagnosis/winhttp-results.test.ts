import { expect, test } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { access } from '../builders/access.ts'
import { windows } from '../checks/winhttp-rows.ts'
import {
  choice,
  collectedAt,
  failed,
  policy,
  secureUrl,
  services,
  userProxy,
  winhttp,
  wsusUrl
} from '../builders/evidence.ts'

/** A computer on which everything else is well. */
function verdict(...evidence: readonly Evidence[]) {
  const rest = [
    userProxy(),
    policy({ WUServer: wsusUrl, UseWUServer: 1 }),
    services({ wuauserv: 3 }),
    winhttp('direct')
  ]
  return diagnose({ collectedAt, inputs: [], evidence: [...rest, ...evidence] }, '0.0.0')
}

test('what only Windows runs into is the cause, and the difference stays on record', () => {
  const { verdict: result, steps } = verdict(access(), windows('0x80072ee7'))
  expect(result).toMatchObject({ outcome: 'found', cause: 'server-name-unresolved', confidence: 'likely' })
  expect(result.because[0]?.quote).toContain('0x80072ee7 ERROR_WINHTTP_NAME_NOT_RESOLVED')
  const results = steps.flatMap((step) => step.results)
  expect(results.find((candidate) => candidate.check === 'windows-stack-differs')?.outcome).toBe('found')
})

test('a certificate that only Windows minds is a matter of the certificate step', () => {
  const own = windows('0x80072f0c')
  expect(verdict(choice({ wsus: secureUrl }), access({ url: secureUrl }), own).verdict).toMatchObject({
    cause: 'client-certificate-demanded',
    step: 'certificate',
    confidence: 'likely'
  })
})

test('what both run into is reported by both, and stays certain', () => {
  const { verdict: result, steps } = verdict(access({ name: 'not-found' }), windows('0x80072ee7'))
  expect(result).toMatchObject({ cause: 'server-name-unresolved', confidence: 'certain' })
  expect(result.because.map((reference) => reference.probe)).toContain('winhttp-requests')
  const found = steps.flatMap((step) => step.results).find((candidate) => candidate.check === result.cause)
  if (found?.outcome !== 'found') throw new Error('not found')
  const facts = found.findings[0]?.facts ?? {}
  const texts = checkTexts['server-name-unresolved']
  expect(texts?.en.found(facts).why).toMatch(/Windows itself reports this error, too \(0x80072EE7\)\.$/)
  expect(texts?.de.found(facts).why).toMatch(/Auch Windows selbst meldet diesen Fehler \(0x80072EE7\)\.$/)
})

test('a failure of Windows that no check explains leaves the verdict open', () => {
  expect(verdict(access(), windows(200)).verdict.outcome).toBe('clear')
  expect(verdict(access(), windows('0x80004005')).verdict.outcome).toBe('undecided')
})

test('a script host that may not run judges nothing', () => {
  expect(verdict(access(), failed('winhttp-requests', 'unsupported')).verdict.outcome).toBe('clear')
})
