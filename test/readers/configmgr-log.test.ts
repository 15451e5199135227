import { describe, expect, it } from 'vitest'
import { readConfigmgrLog } from '../../src-main/readers/client-logs/configmgr-log.ts'
import { growth } from '../growth.ts'

const raw = (message: string, time = '10:00:00.000-120', date = '07-01-2024', component = 'WUAHandler') =>
  `<![LOG[${message}]LOG]!><time="${time}" date="${date}" component="${component}" context="" type="1" thread="1" file="a.cpp:1">\r\n`
const report = (text: string) => (readConfigmgrLog(text)?.events ?? []).map((event) => withoutPlace(event))

function withoutPlace(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !['line', 'at', 'text'].includes(key)))
}

describe('what ConfigMgr client logs tell', () => {
  it.each([
    ['Scan failed with error = 0x8024401b.', { kind: 'scan-failed', code: '0x8024401b' }],
    [
      'OnSearchComplete - Failed to end search job. Error = 0x80244022.',
      { kind: 'request-failed', code: '0x80244022' }
    ],
    [
      'OnSearchComplete - Failed to end search job. Error = 0x80244010. Scan failed with error = 0x80244010.',
      { kind: 'scan-failed', code: '0x80244010' }
    ],
    ['Successfully completed scan.', { kind: 'scan-succeeded' }],
    ['Software Updates feature is disabled', { kind: 'updates-off' }],
    ['Enabling software Updates feature', { kind: 'updates-on' }],
    ['Client is not assigned to a site. Cannot get portal info.', { kind: 'not-assigned' }],
    [
      'Post to http://MP.acc.local/ccm_system_windowsauth/request failed with 0x87d00231.',
      { kind: 'mp-failed', url: 'http://MP.acc.local/ccm_system_windowsauth/request' }
    ],
    [
      '[CCMHTTP] ERROR: URL=https://MP.acc.local/SMS_MP/.sms_aut?MPLIST, Port=443, Options=31, Code=0, Text=CCM_E_BAD_HTTP_STATUS_CODE',
      { kind: 'mp-failed', url: 'https://MP.acc.local/SMS_MP/.sms_aut?MPLIST' }
    ],
    [
      "OutgoingMessage(Queue='mp_[http]mp_locationmanager', ID={76453CC6-76BA-4B68-BE30-BA70754570BB}): Delivered successfully to host 'PS1SYS.CONTOSO.COM'.",
      { kind: 'mp-answered' }
    ],
    ['Async searching of updates using WUAgent started.', { kind: 'scan-started', caller: 'CcmExec', service: 'wsus' }],
    ['Enabling WUA Managed server policy to use server: http://SUP:8530', { kind: 'server', url: 'http://SUP:8530' }],
    [
      'Existing WUA Managed server was already set (https://SUP:8531), skipping Group Policy registration.',
      { kind: 'server', url: 'https://SUP:8531' }
    ],
    [
      'CScanJob::Execute- Adding UpdateSource={A}, ContentType=2, ContentLocation=http://SUP:8530, ContentVersion=3',
      { kind: 'server', url: 'http://SUP:8530' }
    ],
    [
      'CScanJob::OnLocationUpdate- Received Location=<http://SUP:8530>, Version=38',
      { kind: 'server', url: 'http://SUP:8530' }
    ],
    [
      'Group policy settings were overwritten by a higher authority (Domain Controller) to: Server http://gpo and Policy ENABLED',
      { kind: 'server-overwritten', url: 'http://gpo' }
    ],
    [
      'Failed to Add Update Source for WUAgent of type (2) and id ({A}). Error = 0x87d00692.',
      { kind: 'policy-failed', code: '0x87d00692' }
    ],
    [
      'Unable to read existing WUA Group Policy object. Error = 0x80004005.',
      { kind: 'policy-failed', code: '0x80004005', unreadable: true }
    ],
    ["WSUS Path='http://SUP:8530', Server='SUP', Version='38'", { kind: 'sup-offered', url: 'http://SUP:8530' }],
    [
      'WSUSLocationReply : <WSUSLocationReply SchemaVersion="1.00"><Sites/></WSUSLocationReply>',
      { kind: 'sup-offered' }
    ],
    ['WSUSLocationReply : <WSUSLocationReply SchemaVersion="1.00"/>', { kind: 'sup-offered' }],
    ['Updates scan completion received, result = 0x0.', { kind: 'scan-succeeded' }],
    ['Updates scan completion received, result = 0x8024402c.', { kind: 'scan-failed', code: '0x8024402c' }]
  ])('%s', (message, event) => {
    expect(report(raw(message))).toEqual([event])
    expect(report(`Its a WSUS Update Source type ({A}), adding it.\n${message}`)).toEqual([event])
  })

  it('is nothing in ordinary lines, also with error codes', () => {
    expect(report(raw('GetUpdateInfo - failed to get targeted update, error = 0x87d00215.'))).toEqual([])
    const offer = '<WSUSLocationReply><Sites><Site><LocationRecords><LocationRecord WSUSURL="a"/></LocationRecords>'
    expect(report(raw(`${offer}</Site></Sites></WSUSLocationReply>`))).toEqual([])
    expect(report(raw('<WSUSLocationReply SchemaVersion="1.00"><Sites><Site>'))).toEqual([])
  })
})

describe('readConfigmgrLog', () => {
  it('adds the bias to get UTC, and stays local where it is missing', () => {
    const log = readConfigmgrLog(raw('Successfully completed scan.') + raw('x', '1:00:00.1234567', '7-2-2024'))
    expect(log).toMatchObject({
      form: 'raw',
      records: 2,
      components: ['WUAHandler'],
      biasMinutes: -120,
      firstAt: '2024-07-01T08:00:00.000Z'
    })
    expect(log?.lastAt).toBe('2024-07-01T23:00:00.123Z')
  })

  it('reads records over several lines, with brackets at the end, cut off, or in typographic quotes', () => {
    const text = [
      `end of a cut record.${raw('').slice(7)}`,
      raw('first\nsecond line [x]'),
      raw('Scan failed with error = 0x80244021.').replaceAll('"', '”'),
      '<![LOG[Scan failed with error = 0x80244022.'
    ].join('')
    const log = readConfigmgrLog(text)
    expect(log?.records).toBe(4)
    expect(log?.events.map((event) => [event.line, event.at, event.code])).toEqual([
      [4, '2024-07-01T08:00:00.000Z', '0x80244021'],
      [5, null, '0x80244022']
    ])
  })

  it('reads the forms CMTrace shows and copies', () => {
    const failed = 'Scan failed with error = 0x80244022.'
    const times = [
      `${failed}\tWUAHandler\t7/1/2024 1:05:06 PM\t1234 (0x04D2)`,
      `${failed} 19/07/2024 13:05:06 WUAHandler 1234 (0x04D2)`,
      `07-19-2024 13:05:06.123    WUAHandler    1234 (0x4d2)    ${failed}`,
      `${failed}\tWUAHandler\t19.07.2024 13:05:06\t1234 (0x04D2)`,
      `${failed}  $$<WUAHandler><07-19-2024 13:05:06.123-120><thread=1234 (0x4D2)>`
    ].map((line) => readConfigmgrLog(line))
    expect(times.map((log) => log?.components)).toEqual(Array(5).fill(['WUAHandler']))
    expect(times.map((log) => log?.events[0]?.at)).toEqual([
      '2024-07-01T13:05:06.000',
      '2024-07-19T13:05:06.000',
      '2024-07-19T13:05:06.123',
      '2024-07-19T13:05:06.000',
      '2024-07-19T11:05:06.123Z'
    ])
  })

  it('takes ordinary logs without a story', () => {
    expect(readConfigmgrLog(raw('hello', '10:00:00.000+000', '07-01-2024', 'PolicyAgent'))).toMatchObject({
      components: ['PolicyAgent'],
      events: []
    })
  })

  it('works in proportion to thousands of records without end', () => {
    const endless = (times: number) => '<![LOG[x\n'.repeat(1_500 * times)
    expect(readConfigmgrLog(endless(1))?.records).toBe(1_500)
    expect(growth(endless, readConfigmgrLog)).toMatchObject({ linear: true })
  })

  it('is null for other texts', () => {
    for (const text of ['', 'hello', 'The component is called WUAHandler', '2147500037, 2149859352']) {
      expect(readConfigmgrLog(text)).toBeNull()
    }
  })
})
