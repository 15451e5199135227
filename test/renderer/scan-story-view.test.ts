import { expect, test } from 'vitest'
import { scanStoryView } from '../../src-renderer/view-models/scan-story-view.ts'
import { diagnosisOf, wuaHandler } from '../story/logs.ts'

const scans = [
  { at: '2026-01-14T08:00:00.000Z', code: null },
  { at: '2026-01-14T09:00:00.000Z', code: '0x80244022' }
]

test('the table of the wizard names each scan with its server and where it stands', async () => {
  const view = scanStoryView(await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans) }), 'de')
  expect(view.rows.map((row) => row.length)).toEqual([6, 6])
  expect(view.rows[1]).toEqual([
    '14.01.2026, 09:00:03 UTC',
    'fehlgeschlagen, 0x80244022',
    'http://sup-a.contoso.local:8530',
    'Übergabe der Richtlinie',
    'ja',
    'WUAHandler.log, Zeile 10 – 12'
  ])
  expect(view.failover[0]).toContain('Gezählt: 1 von 4')
})

test('without logs there is nothing to open', async () => {
  const view = scanStoryView(await diagnosisOf({}), 'en')
  expect([...view.rows, ...view.servers, ...view.failover]).toEqual([])
})
