import { describe, expect, test } from 'vitest'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { converted, diagnosisOf, record, summary, wuaHandler } from './logs.ts'

const at = '2026-01-14T08:00:00.000Z'
const scan = [{ at, code: '0x80244022' }]

describe('times as other countries write them, copied out of CMTrace', () => {
  test.each([
    ['21/11/2026 6:12:41 p. m.', '2026-11-21T18:12:41.000Z'],
    ['05/11/2026 6:12:41 a.m.', '2026-11-05T06:12:41.000Z'],
    ['11/21/2026 6:12:41\u202fPM', '2026-11-21T18:12:41.000Z'],
    ['21/11/2026 6:12:41 PM', '2026-11-21T18:12:41.000Z'],
    ['11/05/2026 12:12:41 AM', '2026-11-05T00:12:41.000Z'],
    ['05.11.2026 18:12:41', '2026-11-05T18:12:41.000Z'],
    ['2026-11-05 18:12:41', '2026-11-05T18:12:41.000Z']
  ])('%s', async (written, utc) => {
    const line = `Scan failed with error = 0x80244022.\tWUAHandler\t${written}\t7044 (0x1B84)`
    expect((await diagnosisOf({ 'copied.txt': line })).codes).toMatchObject([{ last: utc }])
  })
})

test('lines that end in carriage returns alone are lines', async () => {
  const old = (text: string) => text.replaceAll('\r\n', '\r')
  const diagnosis = await diagnosisOf({
    'WUAHandler.log': old(wuaHandler(scan)),
    'WindowsUpdate.log': old(converted(scan))
  })
  expect(diagnosis.inputs.map((input) => input.kind)).toEqual(['configmgr-log', 'windows-update-log'])
  expect(summary(diagnosis)).toEqual(['01-14T08:00 0x80244022 yes'])
  expect(diagnosis.codes[0]?.evidence.map((envelope) => envelope.line)).toEqual([6, 6, 7])
})

test('a server’s name may hold letters beyond ASCII', async () => {
  const set = record(
    'WUAHandler',
    at,
    -60,
    'Existing WUA Managed server was already set (http://süd.contoso.local:8530), '
  )
  expect((await diagnosisOf({ 'WUAHandler.log': set })).wsus?.url).toBe('http://süd.contoso.local:8530')
})

test('without times nothing is said of when', async () => {
  const undated = 'Scan failed with error = 0x80244022.\n'
  const text = diagnosisText({ diagnosis: await diagnosisOf({ 'pasted.txt': undated }), evidence: [] }, 'en')
  expect(text).toContain('The logs give no times, so it cannot be said when')
  expect(text).not.toContain('–')
})

test('where nothing is wrong, no next step is named', async () => {
  const healthy = await diagnosisOf({ 'WUAHandler.log': wuaHandler([{ at, code: null }]) })
  expect(healthy.verdict.outcome).toBe('clear')
  expect(diagnosisText({ diagnosis: healthy, evidence: [] }, 'en')).not.toContain('Next step')
})
