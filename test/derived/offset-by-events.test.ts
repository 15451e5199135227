import { expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { caseClock } from '../../src-main/derived/scans/case-clock.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { file } from '../builders/zip-of.ts'
import { chunkOf, evtxOf, hex32, wide } from '../readers/event-log/evtx-writer.ts'

const client = 'Microsoft-Windows-WindowsUpdateClient'
const wsus = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const noon = Date.UTC(2026, 9, 14, 12)
interface Search {
  /** Seconds after noon, UTC. */
  readonly after: number
  readonly code?: number
  readonly service?: string
}

function events(searches: readonly Search[]) {
  const records = searches.map(({ after, code = 0x8024402c, service = wsus }, nth) => ({
    id: nth + 1,
    time: new Date(noon + after * 1000 + 300).toISOString(),
    provider: client,
    eventId: 25,
    channel: `${client}/Operational`,
    computer: 'PC01',
    data: [['errorCode', hex32(code)] as const, ['serviceGuid', wide(service)] as const]
  }))
  return file('pc/events.evtx', evtxOf([chunkOf(records)]))
}

/** A log as the computer converts it whose clock is this many minutes ahead of UTC. */
function log(ahead: number, ends: readonly number[]) {
  const lines = ends.flatMap((after, nth) => {
    const at = new Date(noon + (after + ahead * 60) * 1000).toISOString().slice(0, 19)
    const stamp = `${at.replaceAll('-', '/').replace('T', ' ')}.1183456 9860  18344`
    return [
      `${stamp} Agent           * START * Finding updates CallerId = CcmExec  Id = ${nth}`,
      `${stamp} Agent           ServiceID = ${wsus} Managed`,
      `${stamp} Agent           * END * Finding updates CallerId = CcmExec, Id = ${nth}, Exit code = 0x8024402C`
    ]
  })
  return file('pc/WindowsUpdate.log', lines.join('\r\n'))
}

async function clockOf(...files: ReturnType<typeof file>[]) {
  const { evidence } = await importFiles(files)
  const { quality, toUtc } = caseClock.of(evidenceSet(evidence))
  const { attempts } = scanStory.of(evidenceSet(evidence))
  return { quality, minutes: (Date.parse(toUtc('2026-10-14T12:00:00')) - noon) / 60_000, scans: attempts.length }
}

it.each([120, -480, 330, 0])(
  'a log of a clock %i minutes ahead is in UTC beside the events of its scans',
  async (ahead) => {
    const ends = [0, 7000, 90_000]
    const known = await clockOf(log(ahead, ends), events(ends.map((after) => ({ after }))))
    expect(known).toEqual({ quality: 'utc', minutes: -ahead || 0, scans: 3 })
    expect(await clockOf(log(ahead, [0]), events([{ after: 0 }]))).toMatchObject({
      quality: 'utc',
      minutes: -ahead || 0
    })
  }
)

it.each<[string, readonly number[], readonly Search[]]>([
  ['it tells scans an hour apart, of which either could be meant', [0, 3600], [{ after: 0 }]],
  ['one event fits one of many scans, as by chance', [0, 1234, 2345, 3456], [{ after: 0 }]],
  ['most of the events fit nowhere', [0, 20_000], [{ after: 0 }, { after: 5000 }, { after: 11_111 }]],
  ['the codes are others', [0], [{ after: 0, code: 0x80244022 }]],
  ['the events are of another service', [0], [{ after: 0, service: '{855E8A7C-ECB4-4CA3-B045-1DFA50104289}' }]],
  ['they are no quarters of an hour apart', [0], [{ after: 5 * 60 }]]
])('it stays in local time where %s', async (_why, ends, searches) => {
  expect(await clockOf(log(120, ends), events(searches))).toMatchObject({ quality: 'assumed-utc', minutes: 0 })
})
