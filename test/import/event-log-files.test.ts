import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { eventLog } from '../../src-main/contract/evidence/event-log.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { chunkOf, evtxOf, hex32, u32, wide, type EventToWrite } from '../readers/event-log/evtx-writer.ts'
import { file } from '../builders/zip-of.ts'
import * as v from 'valibot'

const client = 'Microsoft-Windows-WindowsUpdateClient'
const wsus = wide('{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}')
const store = wide('{855E8A7C-ECB4-4CA3-B045-1DFA50104289}')
const search = (id: number, time: string, code: number, serviceGuid = wsus): EventToWrite => ({
  id,
  time,
  provider: client,
  eventId: 25,
  computer: 'PC01.contoso.local',
  channel: `${client}/Operational`,
  data: [
    ['errorCode', hex32(code)],
    ['serviceGuid', serviceGuid]
  ]
})
const failed = search(7, '2026-10-14T06:41:07.123Z', 0x8024402c)
const attempts = (evidence: readonly Evidence[]) => scanStory.of(evidenceSet(evidence)).attempts
const factsOf = (evidence: readonly Evidence[]) =>
  evidence.flatMap((one) => (one.probe === 'event-log' && one.status === 'collected' ? one.value.facts : []))
const oneLog = (...events: readonly EventToWrite[]) => evtxOf([chunkOf(events)])

describe('event logs', () => {
  it('tell scans against WSUS, and keep those against other services out of the story', async () => {
    const bytes = oneLog(failed, search(8, '2026-10-14T07:00:00Z', 0x80240438, store))
    const { inputs, evidence, newestAt } = await importFiles([file('wuc.evtx', bytes)])
    expect(inputs).toMatchObject([{ kind: 'event-log', recognised: true }])
    expect(evidence.map(({ probe }) => probe)).toEqual(['event-log', 'windows-update-log'])
    expect(attempts(evidence)).toMatchObject([
      { endedAt: '2026-10-14T06:41:07.123Z', outcome: 'failed', code: '0x8024402c', end: { line: 7 } }
    ])
    expect(factsOf(evidence)).toMatchObject([
      { kind: 'search-failed', service: 'wsus' },
      { kind: 'search-failed', service: 'microsoft', code: '0x80240438' }
    ])
    expect(newestAt).toBe('2026-10-14T07:00:00.000Z')
  })

  it('tell what was written by each provider, in the published form', async () => {
    const url = 'http://sup01.contoso.local:8530/Content/AB/x.cab'
    const bytes = oneLog(
      {
        id: 1,
        time: '2026-10-14T06:00:00Z',
        provider: 'Microsoft-Windows-Bits-Client',
        eventId: 61,
        data: [
          ['name', wide('CCMDTS Job')],
          ['url', wide(url)],
          ['hr', u32(2149122455)],
          ['proxy', wide('proxy01:8080')]
        ]
      },
      {
        id: 2,
        time: '2026-10-14T06:00:01Z',
        provider: 'Microsoft-Windows-DNS-Client',
        eventId: 1014,
        data: [['QueryName', wide('sup01.contoso.local')]]
      },
      {
        id: 3,
        time: '2026-10-14T06:00:02Z',
        provider: 'Service Control Manager',
        eventId: 7023,
        data: [
          ['param1', wide('Windows Update')],
          ['param2', wide('%%1058')]
        ]
      }
    )
    const { evidence } = await importFiles([file('all.evtx', bytes)])
    expect(factsOf(evidence)).toEqual([
      {
        ...{ at: '2026-10-14T06:00:00.000Z', recordId: 1, provider: 'microsoft-windows-bits-client', eventId: 61 },
        ...{ kind: 'transfer-ended', url, code: '0x80190197', stopped: true, proxy: 'proxy01:8080', job: 'configmgr' }
      },
      {
        ...{ at: '2026-10-14T06:00:01.000Z', recordId: 2, provider: 'microsoft-windows-dns-client', eventId: 1014 },
        ...{ kind: 'name-unanswered', host: 'sup01.contoso.local' }
      },
      {
        ...{ at: '2026-10-14T06:00:02.000Z', recordId: 3, provider: 'service control manager', eventId: 7023 },
        ...{ kind: 'service-failed', windowsService: 'wuauserv', code: '0x80070422' }
      }
    ])
    for (const one of evidence) {
      if (one.probe === 'event-log' && one.status === 'collected') v.parse(eventLog, one.value)
    }
  })

  it('as a list shown newest first are judged by time, so a later success counts', async () => {
    const table = [
      `   ProviderName: ${client}`,
      '',
      'TimeCreated                     Id LevelDisplayName Message',
      '-----------                     -- ---------------- -------',
      '3/12/2025 8:02:11 AM            26 Information      Windows Update successfully found 4 updates.',
      '3/11/2025 7:31:05 AM            25 Error            Windows Update failed to check for updates with error 0x80244022.'
    ].join('\n')
    const { evidence } = await importFiles([file('events.txt', table)])
    expect(attempts(evidence).map(({ outcome, endedAt }) => [outcome, endedAt?.slice(0, 10)])).toEqual([
      ['failed', '2025-03-11'],
      ['succeeded', '2025-03-12']
    ])
  })

  it('beside their own text are one computer’s, and each scan counts once', async () => {
    const text = `Event[0]:\n  Log Name: ${client}/Operational\n  Source: ${client}\n  Date: 2026-10-14T06:41:07.123\n  Event ID: 25\n  Level: Error\n  Computer: PC01.contoso.local\n  Description: \nWindows Update failed to check for updates with error 0x8024402C.\n`
    const { evidence } = await importFiles([file('pc/wuc.evtx', oneLog(failed)), file('pc/wuc.txt', text)])
    expect(attempts(evidence)).toMatchObject([{ outcome: 'failed', code: '0x8024402c', logs: 2 }])
  })

  it('that lack something say so', async () => {
    const { inputs } = await importFiles([
      file('damaged.evtx', evtxOf([chunkOf([failed]), Buffer.alloc(65_536, 0x41)])),
      file('foreign.evtx', oneLog({ ...failed, provider: 'Microsoft-Windows-AppXDeployment' }))
    ])
    expect(inputs.map(({ kind, recognised, remark }) => [kind, recognised, remark])).toEqual([
      ['event-log', true, { id: 'event-log-damaged', count: 1 }],
      ['event-log', false, { id: 'event-log', count: null }]
    ])
  })
})
