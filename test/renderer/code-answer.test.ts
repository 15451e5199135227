import { describe, expect, test } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { codeAnswer, type KnownCode } from '../../src-renderer/view-models/code-answer.ts'

function known(text: string, language: 'de' | 'en' = 'de'): KnownCode {
  const answer = codeAnswer(text, language)
  const [only, ...more] = answer.codes
  if (only === undefined || more.length > 0) throw new Error(answer.sentence)
  return only
}

function row(answer: KnownCode, label: string): string | undefined {
  return answer.rows.find(([name]) => name === label)?.[1]
}

test('a code is explained in full: names, meaning, what to do, the question, the failover, the group', () => {
  const answer = known('8024401b')
  expect(answer.code).toBe('0x8024401B')
  expect(answer.names).toEqual(['WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ', 'HTTP 407'])
  expect(answer.meaning).toContain('Anmeldung')
  expect(answer.doubt).toBe('')
  expect(answer.rows.map(([label]) => label)).toEqual([
    'Zu tun',
    'Zugehörige Prüfung',
    'Wechsel des Servers',
    'Wo der Code auftritt',
    'Gruppe'
  ])
  expect(row(answer, 'Zugehörige Prüfung')).toBe('Lässt der Proxy die Anfragen ohne Anmeldung durch?')
  expect(row(answer, 'Wechsel des Servers')).toContain('steht nicht auf der Liste')
  expect(row(known('8024401b', 'en'), 'Group')).toBe('Proxy')
})

test.each([
  '0x8024401B',
  '8024401b',
  ' (0x8024401b) ',
  '-2145107941',
  '2149859355',
  'WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ',
  'wu_e_pt_http_status_proxy_auth_req',
  'hr=8024401b',
  'Error: 0x8024401B.',
  'Fehlercode 0x8024401B',
  '0x 8024 401B'
])('%s is the same code', (text) => {
  expect(known(text)).toEqual(known('0x8024401B'))
})

test.each([
  '407',
  'code 407',
  'HTTP 407',
  'error code: 407',
  'proxy password',
  'Fehler: Proxy Kennwort',
  'PROXY_AUTH_REQ'
])('%s leads to the sign-in at a proxy', (text) => {
  expect(codeAnswer(text, 'de').suggestions.map(({ code }) => code)).toContain('0x8024401B')
})

test('a number of Win32 is found, and the beginning of a code is none', () => {
  expect(codeAnswer('5', 'en').suggestions.map(({ name }) => name)).toEqual(['E_ACCESSDENIED'])
  expect(codeAnswer('80', 'en').suggestions).toEqual([])
})

test('a number of WinHTTP is understood as one', () => {
  expect(known('12002').code).toBe('0x80072EE2')
})

test('a code on the retry list can make the client switch', () => {
  expect(row(known('0x80244022', 'en'), 'Switch of server')).toContain('is on the list')
})

test('several codes are explained in the order typed, and what is unknown among them is said', () => {
  const answer = codeAnswer('0x80244022, WU_E_WU_DISABLED 0x80240abc', 'en')
  expect(answer.codes.map(({ code }) => code)).toEqual(['0x80244022', '0x8024002E'])
  expect(answer.sentence).toContain('There is no description of 0x80240ABC')
})

test('words find the codes that mean them, in either language', () => {
  for (const words of ['proxy password', 'Proxy Kennwort']) {
    expect(codeAnswer(words, 'de').suggestions.map(({ code }) => code)).toContain('0x8024401B')
  }
})

test('a code of a download says so, and nothing of a switch of the server', () => {
  const answer = known('0x80d02002')
  expect(row(answer, 'Wo der Code auftritt')).toBe('Gehört zum Herunterladen, nicht zur Suche')
  expect(row(answer, 'Wechsel des Servers')).toBeUndefined()
})

describe('one calm sentence', () => {
  test.each([
    ['0x80240abc', 'de', 'Zu 0x80240ABC liegt hier keine Beschreibung vor'],
    ['80240abc', 'en', 'There is no description of 0x80240ABC here'],
    ['80', 'de', 'kein vollständiger Fehlercode'],
    ['8024', 'de', 'Gemeint ist vielleicht:'],
    ['407', 'en', 'Perhaps you mean:'],
    ['<script>', 'en', 'not a complete error code'],
    ['-', 'de', 'kein vollständiger Fehlercode'],
    ['9'.repeat(200), 'de', 'kein vollständiger Fehlercode']
  ] as const)('answers %s in %s', (text, language, part) => {
    const answer = codeAnswer(text, language)
    expect([answer.codes, answer.sentence]).toEqual([[], expect.stringContaining(part)])
  })
})

test('every code has its words in both languages, and says so where Microsoft does not settle it', () => {
  expect(errorCodes.length).toBeGreaterThan(1300)
  for (const { code, confirmed } of errorCodes) {
    for (const language of languages) {
      const answer = known(code, language)
      expect([answer.meaning, ...answer.names, ...answer.rows.flat()].filter((text) => text.trim() === '')).toEqual([])
      expect(answer.doubt === '').toBe(confirmed)
    }
  }
})
