import { describe, expect, test } from 'vitest'
import { readEventText } from '../../../src-main/readers/event-log/text/event-text.ts'

const updates = 'Microsoft-Windows-WindowsUpdateClient'
const read = (text: string) => readEventText(text)
const first = (text: string) => read(text)?.events[0]

describe('events as labelled text', () => {
  const printed = [
    'Event[0]:',
    '  Log Name: System',
    `  Source: ${updates}`,
    '  Date: 2026-10-14T08:41:07.123',
    '  Event ID: 16',
    '  Level: Warning',
    '  Keyword: N/A',
    '  User: S-1-5-18',
    '  User Name: NT AUTHORITY\\SYSTEM',
    '  Computer: PC01.contoso.example',
    '  Description: ',
    'Unable to Connect: Windows is unable to connect.',
    '',
    'Event[1]:',
    `  Log Name: ${updates}/Operational`,
    `  Source: ${updates}`,
    '  Date: 2026-10-13T08:00:00.000',
    '  Event ID: 25',
    '  Computer: PC01.contoso.example',
    '  Description: ',
    'Windows Update failed to check for updates with error 0x8024402C.'
  ].join('\n')

  test('are read from wevtutil with the time and sentence of each', () => {
    expect(read(printed)).toMatchObject({
      form: 'labelled',
      events: [
        {
          provider: updates.toLowerCase(),
          eventId: 16,
          channel: 'System',
          computer: 'PC01.contoso.example',
          time: '2026-10-14T08:41:07.123',
          account: 'system',
          message: 'Unable to Connect: Windows is unable to connect.'
        },
        { eventId: 25, time: '2026-10-13T08:00:00.000', message: expect.stringContaining('0x8024402C') as string }
      ]
    })
    expect(JSON.stringify(read(printed))).not.toContain('NT AUTHORITY')
  })

  test.each([
    [
      'German',
      ['Protokollname', 'Quelle', 'Datum', 'Ereignis-ID', 'Ebene', 'Schlüsselwörter', 'Computer', 'Beschreibung'],
      ':        ',
      '14.10.2026 08:41:07'
    ],
    [
      'French',
      [
        'Nom du journal ',
        'Source ',
        'Date ',
        'ID de l’événement ',
        'Niveau ',
        'Mots clés ',
        'Ordinateur ',
        'Description '
      ],
      ':',
      '14/10/2026 08:41:07'
    ],
    [
      'American',
      ['Log Name', 'Source', 'Date', 'Event ID', 'Level', 'Keywords', 'Computer', 'Description'],
      ':  ',
      '10/14/2026 8:41:07\u202fAM'
    ],
    [
      'Japanese',
      ['ログの名前', 'ソース', '日付', 'イベント ID', 'レベル', 'キーワード', 'コンピューター', '説明'],
      ':  ',
      '2026/10/14 8:41:07'
    ],
    [
      'Dutch',
      ['Logboeknaam', 'Bron', 'Datum', 'Gebeurtenis-id', 'Niveau', 'Trefwoorden', 'Computer', 'Beschrijving'],
      ':  ',
      '14-10-2026 08:41:07'
    ],
    [
      'Czech',
      ['Název protokolu', 'Zdroj', 'Datum', 'ID události', 'Úroveň', 'Klíčová slova', 'Počítač', 'Popis'],
      ':  ',
      '14. 10. 2026 8:41:07'
    ]
  ] as const)('are read from Event Viewer’s copy in %s', (_, names, colon, date) => {
    const values = [`${updates}/Operational`, updates, date, '25', 'x', '', 'PC02', '']
    const text = `${names.map((name, nth) => `${name}${colon}${values[nth]}`).join('\r\n')}\r\n… 0x80244022.`
    expect(first(text)).toMatchObject({
      provider: updates.toLowerCase(),
      eventId: 25,
      time: '2026-10-14T08:41:07.000',
      computer: 'PC02',
      message: '… 0x80244022.'
    })
  })
})

describe('events as PowerShell shows them', () => {
  const date = '3/12/2025 8:02:11 AM'

  test('are read from a list, values over several lines included', () => {
    const list = `\n\nTimeCreated  : ${date}\nProviderName : ${updates}\nId           : 25\nMessage      : Windows Update failed to check\n               for updates: error\n               0x8024402c.\n\nTimeCreated  : 3/13/2025 1:00:00 PM\nProviderName : ${updates}\nId           : 26\nMessage      : Fine.\n`
    expect(read(list)).toMatchObject({
      form: 'list',
      events: [
        {
          eventId: 25,
          time: '2025-03-12T08:02:11.000',
          message: 'Windows Update failed to check for updates: error 0x8024402c.'
        },
        { eventId: 26, time: '2025-03-13T13:00:00.000', message: 'Fine.' }
      ]
    })
  })

  test('are read from a list of all properties', () => {
    const list = `Message : 0x80072ee2\nId : 25\nLevel : 2\nRecordId : 77\nProviderName : ${updates}\nLogName : ${updates}/Operational\nMachineName : PC03\nUserId : S-1-5-18\nTimeCreated : 14.10.2026 08:41:07\n`
    expect(first(list)).toMatchObject({
      level: 2,
      recordId: 77,
      channel: `${updates}/Operational`,
      computer: 'PC03',
      account: 'system'
    })
  })

  test('are read from a list of the older command, whose number has flags in its upper bits', () => {
    const list = `Index : 5\nEntryType : Warning\nInstanceId : 2147483664\nMessage : Unable to connect\nSource : ${updates}\nTimeGenerated : 14.10.2026 08:41:07\n`
    expect(first(list)).toMatchObject({ eventId: 16, recordId: 5 })
  })

  test('are read from a table grouped by provider', () => {
    const table = `   ProviderName: ${updates}\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n${date}            26 Information      Found 4 updates.\n3/11/2025 7:31:05 AM            25 Error            Windows Update failed with error\n                                                    0x80244022.\n\n   ProviderName: Service Control Manager\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n3/11/2025 7:31:05 PM          7023 Error            The Windows Update service terminated.\n`
    expect(read(table)).toMatchObject({
      form: 'table',
      events: [
        { provider: updates.toLowerCase(), eventId: 26, time: '2025-03-12T08:02:11.000' },
        { eventId: 25, time: '2025-03-11T07:31:05.000', message: expect.stringContaining('0x80244022') as string },
        { provider: 'service control manager', eventId: 7023, time: '2025-03-11T19:31:05.000' }
      ]
    })
  })

  test('are read from a table with a column for the provider and other numbers before the event’s', () => {
    const table = `TimeCreated          RecordId Id ProviderName                          Message\n-----------          -------- -- ------------                          -------\n14.10.2026 08:41:07      1234 25 ${updates} error 0x8024402c\n`
    expect(first(table)).toMatchObject({ provider: updates.toLowerCase(), eventId: 25 })
  })

  test('are the update agent’s where a table has no provider but its words', () => {
    const table = `TimeCreated          Id Message\n-----------          -- -------\n14.10.2026 08:41:07  25 Fehler 0x8024402c\n14.10.2026 08:41:08  25 Anderes\n`
    expect(read(table)?.events.map(({ provider }) => provider)).toEqual([updates.toLowerCase(), ''])
  })
})

describe('events saved with delimiters', () => {
  test.each([',', ';', '\t'])('are read from Event Viewer’s file in any language, parted by %j', (mark) => {
    const rows = [
      ['Ebene', 'Datum und Uhrzeit', 'Quelle', 'Ereignis-ID', 'Aufgabenkategorie'],
      ['Fehler', '14.10.2026 08:41:07', updates, '25', 'Agent', `"Fehler ""0x8024402c""${mark}\nzweite Zeile"`]
    ]
    expect(read(rows.map((row) => row.join(mark)).join('\r\n'))).toMatchObject({
      form: 'delimited',
      events: [
        { eventId: 25, time: '2026-10-14T08:41:07.000', message: expect.stringContaining('"0x8024402c"') as string }
      ]
    })
  })

  test('are read from Export-Csv by the names of its columns', () => {
    const text = `"Message","Id","Level","RecordId","ProviderName","LogName","MachineName","UserId","TimeCreated"\n"error 0x8024402c, again","25","2","9","${updates}","System","PC04","S-1-5-18","10/14/2026 8:41:07 PM"\n`
    expect(first(text)).toMatchObject({
      eventId: 25,
      level: 2,
      recordId: 9,
      computer: 'PC04',
      time: '2026-10-14T20:41:07.000'
    })
  })
})

describe('a day and a month that could each be the other', () => {
  const row = (date: string) => `Error,${date},${updates},25,x,y`

  test('are distinguished by another date of the same text', () => {
    expect(first(`${row('03/04/2026 08:00:00')}\n${row('25/04/2026 08:00:00')}`)?.time).toBe('2026-04-03T08:00:00.000')
    expect(first(`${row('03/04/2026 08:00:00')}\n${row('04/25/2026 08:00:00')}`)?.time).toBe('2026-03-04T08:00:00.000')
  })

  test('are the American way with AM and PM, otherwise the day goes first', () => {
    expect(first(row('3/4/2026 8:00:00 PM'))?.time).toBe('2026-03-04T20:00:00.000')
    expect(first(row('03/04/2026 20:00:00'))?.time).toBe('2026-04-03T20:00:00.000')
  })
})

test.each(['', 'Just a letter: 14.10.2026 08:41:07\nNumber: 25', 'a,b,c\n1,2,3', 'TimeCreated Id\nnothing'])(
  '%j holds no events',
  (text) => {
    expect(readEventText(text)).toBeNull()
  }
)
