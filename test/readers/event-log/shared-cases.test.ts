import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { eventFacts } from '../../../src-main/readers/event-log/meaning/event-facts.ts'
import { readEventText } from '../../../src-main/readers/event-log/text/event-text.ts'

const cases = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const factsOf = (file: string) => eventFacts(readEventText(readFileSync(`${cases}${file}`, 'utf8'))?.events ?? [])

describe('the collected cases', () => {
  test('a table shown newest first tells a success after two failures', () => {
    expect(factsOf('d16-events-newest-first/input/e.txt')).toMatchObject([
      { kind: 'search-failed', code: '0x8024401c', at: '2025-03-10T20:00:01.000' },
      { kind: 'search-failed', code: '0x80244022', at: '2025-03-11T07:31:05.000' },
      { kind: 'search-succeeded', at: '2025-03-12T08:02:11.000' }
    ])
  })

  test('text of wevtutil keeps the time of each event', () => {
    expect(factsOf('e08-wevtutil-text/input/wevtutil.txt')).toMatchObject([
      { kind: 'update-service-unreachable', at: '2026-10-14T08:41:07.123' },
      { kind: 'search-failed', code: '0x8024402c', at: '2026-10-14T08:41:07.123' }
    ])
  })

  test('XML tells number, code, address, proxy and time', () => {
    expect([...factsOf('e09-event-xml/input/bits.xml'), ...factsOf('e09-event-xml/input/wu.xml')]).toMatchObject([
      {
        kind: 'transfer-ended',
        eventId: 61,
        url: 'http://sup01.contoso.local:8530/Content/AB/x.cab',
        code: '0x80190197',
        proxy: 'proxy01:8080',
        job: 'configmgr',
        at: '2026-10-14T06:41:07.123Z'
      },
      { kind: 'search-failed', eventId: 25, code: '0x8024402c', at: '2026-10-14T06:41:07.123Z' }
    ])
  })
})
