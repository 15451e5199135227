import { describe, expect, test } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { type CodeAnswer, codeAnswer } from '../../src-renderer/view-models/code-answer.ts'

function known(text: string, language: 'de' | 'en' = 'de'): Extract<CodeAnswer, { known: true }> {
  const answer = codeAnswer(text, language)
  if (!answer.known) throw new Error(answer.sentence)
  return answer
}

function row(answer: Extract<CodeAnswer, { known: true }>, label: string): string | undefined {
  return answer.rows.find(([name]) => name === label)?.[1]
}

test('a code is explained in full: names, meaning, what to do, the question, the failover, the group', () => {
  const answer = known('8024401b')
  expect(answer.code).toBe('0x8024401B')
  expect(answer.names).toEqual(['WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ', 'HTTP 407'])
  expect(answer.meaning).toContain('Anmeldung')
  expect(answer.doubt).toBe('')
  expect(answer.rows.map(([label]) => label)).toEqual(['Zu tun', 'Zugehörige Prüfung', 'Wechsel des Servers', 'Gruppe'])
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
  'wu_e_pt_http_status_proxy_auth_req'
])('%s is the same code', (text) => {
  expect(known(text)).toEqual(known('0x8024401B'))
})

test('a number of WinHTTP is understood as one', () => {
  expect(known('12002').code).toBe('0x80072EE2')
})

test('a code on the retry list can make the client switch', () => {
  expect(row(known('0x80244022', 'en'), 'Switch of server')).toContain('is on the list')
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
    expect(answer.known ? '' : answer.sentence).toContain(part)
  })
})

test('every code has its words in both languages, and says so where Microsoft does not settle it', () => {
  expect(errorCodes.length).toBeGreaterThan(200)
  for (const { code, confirmed } of errorCodes) {
    for (const language of languages) {
      const answer = known(code, language)
      expect([answer.meaning, ...answer.names, ...answer.rows.flat()].filter((text) => text.trim() === '')).toEqual([])
      expect(answer.doubt === '').toBe(confirmed)
    }
  }
})
