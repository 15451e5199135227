import { expect, test } from 'vitest'
import { growth } from '../../growth.ts'
import { mutated, numbersFrom } from '../../fuzz/fuzz-inputs.ts'
import { readEvtx } from '../../builders/read-evtx.ts'
import { eventFacts } from '../../../src-main/readers/event-log/meaning/event-facts.ts'
import { readEventText } from '../../../src-main/readers/event-log/text/event-text.ts'
import { decodeText } from '../../../src-main/readers/text/text.ts'
import { chunkOf, evtxOf, hex32, sid, time, wide, type EventToWrite } from './evtx-writer.ts'

const at = '2026-10-14T06:41:07.123Z'
const provider = 'Microsoft-Windows-WindowsUpdateClient'
const plain = { id: 1, time: at, provider, eventId: 25 }
const written: readonly EventToWrite[] = [
  {
    ...plain,
    data: [
      ['errorCode', hex32(0x8024402c)],
      ['who', sid([18])]
    ]
  },
  {
    ...plain,
    id: 2,
    eventId: 26,
    user: [21, 1, 2, 3],
    data: [
      ['at', time(at)],
      ['list', { type: 0x81, write: (chunk) => chunk.wide('a\0b\0') }]
    ]
  },
  {
    ...plain,
    id: 3,
    provider: 'Microsoft-Windows-CAPI2',
    eventId: 53,
    userData: { name: 'X', children: [{ name: 'Result', attributes: [['value', '80092012']] }] }
  },
  { ...plain, id: 4, plain: true, data: [] },
  {
    ...plain,
    id: 5,
    provider: 'Microsoft-Windows-DNS-Client',
    eventId: 1014,
    data: [['QueryName', wide('wsus.example')]]
  }
]

test('no damaged event log makes its reader throw', () => {
  const chunk = chunkOf(written)
  const used = chunk.subarray(0, 6000)
  const bounds = { records: 0 }
  for (let seed = 1; seed <= 1000; seed++) {
    const random = numbersFrom(seed)
    const damaged = used.slice()
    for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
      // mostly where records lie; ends, sizes and offsets are as often 0 or 255 as anything
      const place = random() < 0.1 ? Math.floor(random() * 512) : 512 + Math.floor(random() * 5400)
      damaged[place] = random() < 0.4 ? (random() < 0.5 ? 0 : 255) : Math.floor(random() * 256)
    }
    const whole = chunk.slice()
    whole.set(damaged)
    const found = readEvtx(evtxOf([whole], random() < 0.5), () => true)
    eventFacts(found?.events ?? [])
    bounds.records += found?.events.length ?? 0
  }
  // damage must not be so heavy that nothing is read any more
  expect(bounds.records).toBeGreaterThan(2000)
})

test('no damaged text of events makes its reader throw', () => {
  const encode = (text: string) => new TextEncoder().encode(text)
  const xml = `<Event xmlns="x"><System><Provider Name="${provider}"/><EventID>25</EventID><TimeCreated SystemTime="${at}"/></System><EventData><Data Name="errorCode">0x8024402c</Data></EventData></Event>`
  const samples = [
    xml.repeat(3),
    `Event[0]:\n  Log Name: System\n  Source: ${provider}\n  Date: 2026-10-14T08:41:07.123\n  Event ID: 25\n  Computer: PC\n  Description: \n0x8024402c\n`,
    `TimeCreated : 3/12/2025 8:02:11 AM\nProviderName : ${provider}\nId : 25\nMessage : 0x80244022\n`,
    `TimeCreated Id Message\n----------- -- -------\n3/12/2025 8:02:11 AM 25 Windows Update 0x80244022\n`,
    `Level,Date,Source,Event ID,Task\nError,14.10.2026 08:41:07,${provider},25,x,"0x80244022"\n`
  ].map(encode)
  let read = 0
  for (let seed = 1; seed <= 2000; seed++) {
    const bytes = mutated(samples, numbersFrom(seed))
    const found = readEventText(decodeText(bytes)?.text ?? '')
    read += eventFacts(found?.events ?? []).length
  }
  expect(read).toBeGreaterThan(500)
})

test('an endless table, list or file with delimiters takes time in proportion to its length', () => {
  for (const piece of [
    'a : ',
    '1/1/',
    '"',
    '",',
    'Log: ',
    '::',
    ' 25',
    '3/12/2025 8:02:11 AM ',
    'x: 2026-10-14 08:41:07\n',
    'Id : 1\n'
  ]) {
    for (const head of ['TimeCreated\n', 'TimeCreated Id\n']) {
      const input = (times: number) => `${head}${piece.repeat(900 * times)}`
      expect(growth(input, readEventText), JSON.stringify(head + piece)).toMatchObject({ linear: true })
    }
  }
})
