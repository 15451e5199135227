import { expect, test } from 'vitest'
import { redactorFor } from '../../src-main/redact/redact.ts'
import type { Case } from '../../src-main/contract/case.ts'

const live = { collectedAt: '2026-01-02T03:04:05.000Z', durationMs: 1, origin: 'live', source: null } as const
const blob = {
  hex: '70726f7879',
  version: 40,
  counter: 0,
  flags: 3,
  proxy: 'http=proxy01.contoso.local:8080;https=10.20.30.40:88',
  bypass: '<local>;*.contoso.local',
  pacUrl: '',
  truncated: false
}
const theCase: Case = {
  collectedAt: live.collectedAt,
  inputs: [{ name: 'NB-4711/WUAHandler.log', kind: 'configmgr-log', bytes: 1, sha256: 'ab', recognised: true }],
  evidence: [
    { ...live, probe: 'client', status: 'collected', value: { name: 'NB-4711', os: 'Windows 11', elevated: true } },
    {
      ...live,
      probe: 'technician-choice',
      status: 'collected',
      value: { wsus: 'http://SUP01.contoso.local:8530', proxy: null }
    },
    {
      ...live,
      probe: 'winhttp-settings',
      status: 'collected',
      value: { readBy: 'reg.exe', native: blob, wow64: 'absent' }
    },
    {
      ...live,
      probe: 'windows-update-log',
      status: 'failed',
      reason: 'unreadable',
      detail:
        'C:\\Users\\erika.mustermann\\x of S-1-5-21-1-2-3-1001 at fe80::1:2 asked https://sup01.CONTOSO.local:8531/x'
    }
  ]
}
const secrets = /nb-4711|sup01|contoso|proxy01|10\.20\.30\.40|erika|S-1-5-21|fe80/i

test('replaces every personal name, the same one everywhere by the same pseudonym', () => {
  const redactor = redactorFor(theCase)
  const text = JSON.stringify(redactor.redact(theCase))
  expect(text).not.toMatch(secrets)
  expect(text).toContain('http://SUP-1.DOMAIN-1:8530')
  expect(text).toContain('https://SUP-1.DOMAIN-1:8531/x')
  expect(text).toContain('<local>;*.DOMAIN-1')
  expect(text).toContain('CLIENT-1/WUAHandler.log')
})

test('empties the raw bytes, which spell the same names', () => {
  expect(JSON.stringify(redactorFor(theCase).redact(theCase))).not.toContain('70726f7879')
})

test('finds a name that was left in a document', () => {
  const redactor = redactorFor(theCase)
  expect(redactor.leaks('all is well at Sup01.')).toEqual(['SUP01'])
  expect(redactor.leaks('supper at home')).toEqual([])
})

test('leaves public names and loopback alone', () => {
  const value = {
    ...live,
    probe: 'iis-log',
    status: 'failed',
    reason: 'unreadable',
    detail: 'http://127.0.0.1:80 https://sls.update.microsoft.com/'
  } as const
  const only: Case = { collectedAt: null, inputs: [], evidence: [value] }
  expect(redactorFor(only).redact(only)).toEqual(only)
})

test('replaces the names that DNS was asked for, also where no address of a server holds them', () => {
  const answer = { outcome: 'not-found' as const, addresses: [], durationMs: 1 }
  const asked = { system: answer, dns: [{ server: '10.0.0.53', ...answer }], hosts: [] }
  const names = [
    { ...asked, name: 'sup01', role: 'wsus', used: true } as const,
    { ...asked, name: 'sup01.emea.fabrikam.example', role: 'wsus-full', used: false } as const
  ]
  const value = { hostsFile: 'absent' as const, names }
  const shortly: Case = { ...theCase, evidence: [{ ...live, probe: 'name-answers', status: 'collected', value }] }
  const text = JSON.stringify(redactorFor(shortly).redact(shortly))
  expect(text).not.toMatch(/sup01|fabrikam|10\.0\.0\.53/)
  expect(text).toContain('"name":"SUP-1.SUB-1.DOMAIN-1"')
})

test('knows the names in lists of exceptions and in the addresses of scripts, and who signs in to those', () => {
  const secret = { ...blob, bypass: '<local>;*.fabrikam.example;printer9;192.168.7.*;[fd00::9]:88' }
  const pacUrl = 'http://svc-pac:Geheim1@pac01.fabrikam.example:81/it/erika/rules.pac?site=erfurt'
  const pac = {
    url: pacUrl,
    setIn: ['winhttp'],
    fetch: { outcome: 'refused', address: null, status: null, contentType: null, bytes: 0, durationMs: 1 },
    evaluation: { outcome: 'not-run', detail: null, durationMs: 0 },
    answers: []
  }
  const given = {
    ...theCase,
    evidence: [
      {
        ...live,
        probe: 'winhttp-settings',
        status: 'collected',
        value: { readBy: 'reg.exe', native: { ...secret, pacUrl }, wow64: 'absent' }
      },
      { ...live, probe: 'pac-script', status: 'collected', value: { scripts: [pac] } }
    ]
    // only the members that hold names are given
  } as unknown as Case
  const text = JSON.stringify(redactorFor(given).redact(given).evidence)
  expect(text).not.toMatch(/fabrikam|printer9|192\.168\.7|fd00|svc-pac|Geheim1|pac01|erika|rules|erfurt/i)
  expect(text).toContain('<local>;*.DOMAIN-')
  expect(text).toMatch(/http:\/\/USER-\d+@HOST-\d+\.DOMAIN-\d+:81\/NAME-\d+"/)
})
