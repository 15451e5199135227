import { expect, test } from 'vitest'
import type { Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { localTime } from '../../src-main/derived/local-time.ts'
import { formatDate, formatTime } from '../../src-main/knowledge/format-time.ts'
import { inLocalTime } from '../../src-main/presentation/local-times.ts'
import { utcOffsets } from '../../src-main/system/utc-offsets.ts'
import { converted, wuaHandler } from '../story/logs.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

const summer = { from: '2026-03-29T01:00:00.000Z', to: '2026-10-25T01:00:00.000Z', minutes: 120 }
const winter = { from: '2026-10-25T01:00:00.000Z', to: '2027-03-28T01:00:00.000Z', minutes: 60 }

function client(utcOffsets: EvidenceValue<'client'>['utcOffsets']): Evidence {
  const value = { name: 'PC', os: 'Windows', elevated: true, ...(utcOffsets === undefined ? {} : { utcOffsets }) }
  return { probe: 'client', collectedAt: null, durationMs: 0, origin: 'live', source: null, status: 'collected', value }
}
const january = { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z', minutes: 60 }
const scans = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }]

async function dropped(name: string, text: string) {
  return await importFiles([{ name, bytes: new TextEncoder().encode(text) }])
}
const zonedBy = (...evidence: readonly Evidence[]) => localTime.of(evidenceSet(evidence))

test.each([
  ['2026-10-14T08:42:07.000Z', '2026-10-14T10:42:07.000+02:00', '14.10.2026, 10:42:07 Uhr (08:42:07 UTC)'],
  ['2026-12-14T23:42:07Z', '2026-12-15T00:42:07.000+01:00', '15.12.2026, 00:42:07 Uhr (14.12., 23:42:07 UTC)'],
  // local time without a zone, as a log writes it
  ['2026-10-14T10:42:07', '2026-10-14T10:42:07.000+02:00', '14.10.2026, 10:42:07 Uhr (08:42:07 UTC)'],
  // before the first offset that is known
  ['2025-10-14T08:42:07Z', '2025-10-14T08:42:07Z', '14.10.2025, 08:42:07 UTC'],
  ['2025-10-14T08:42:07', '2025-10-14T08:42:07-00:00', '14.10.2025, 08:42:07 Uhr (Ortszeit)'],
  ['no time', 'no time', 'no time']
])('%s is shown in the client’s time where its offset is known', (iso, zoned, shown) => {
  expect(zonedBy(client([summer, winter]))(iso)).toBe(zoned)
  expect(formatTime(zoned, 'de')).toBe(shown)
})

test('a time is written in one way, in both languages', () => {
  expect(formatTime('2026-10-14T10:42:07+02:00', 'en', 'minute')).toBe('14 Oct 2026, 10:42 (08:42 UTC)')
  expect(formatTime('2026-10-14T20:42:07-05:00', 'en', 'minute')).toBe('14 Oct 2026, 20:42 (15 Oct, 01:42 UTC)')
  expect(formatTime('2026-10-14T10:42:07-00:00', 'en')).toBe('14 Oct 2026, 10:42:07 (local time)')
  expect(formatTime('2026-10-14T10:42:07+00:00', 'de')).toBe('14.10.2026, 10:42:07 UTC')
  expect(formatDate('2026-10-14T00:42:07+02:00', 'de')).toBe('14.10.2026')
})

test('without the client, a log that states its offset tells it for its own time', async () => {
  const { evidence } = await dropped('WUAHandler.log', wuaHandler(scans))
  const zoned = zonedBy(...evidence)
  expect(zoned('2026-01-14T09:00:00.000Z')).toBe('2026-01-14T10:00:00.000+01:00')
  expect(zoned('2025-07-14T09:00:00.000Z')).toBe('2025-07-14T09:00:00.000Z')
})

test('a log without its offset is never shown as UTC', async () => {
  const { evidence, inputs, newestAt } = await dropped('WindowsUpdate.log', converted(scans))
  const diagnosis = diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
  expect(diagnosis.clock).toBe('assumed-utc')
  const { collectedAt, codes, scanStory } = inLocalTime({ diagnosis, evidence })
  for (const at of [collectedAt, codes[0]?.last, scanStory.attempts[0]?.startedAt]) {
    expect(formatTime(at ?? '', 'de')).toMatch(/^14\.01\.2026, 09:\d\d:\d\d Uhr \(Ortszeit\)$/)
  }
  // with the client's own offset, local times become whole
  const known = inLocalTime({ diagnosis, evidence: [...evidence, client([january])] })
  expect(formatTime(known.codes[0]?.last ?? '', 'en')).toMatch(/^14 Jan 2026, 09:\d\d:\d\d \(08:\d\d:\d\d UTC\)$/)
})

test('offsets of this computer are read without gaps, each change to the second', () => {
  const [change, back] = [Date.parse(summer.from), Date.parse(summer.to)]
  const offsets = utcOffsets(new Date('2026-06-01T12:00:00Z'), (ms) => (ms >= change && ms < back ? 120 : 60))
  expect(offsets.map(({ minutes }) => minutes)).toEqual([60, 120, 60])
  expect(offsets[1]).toEqual(summer)
  expect(offsets[0]?.to).toBe(offsets[1]?.from)
})
