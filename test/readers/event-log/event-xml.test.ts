import { describe, expect, test } from 'vitest'
import { growth } from '../../growth.ts'
import { readEventText } from '../../../src-main/readers/event-log/text/event-text.ts'
import { textOf } from '../../../src-main/readers/event-log/xml-element.ts'
import { xmlTree } from '../../../src-main/readers/event-log/text/xml-tree.ts'
import { decodeText } from '../../../src-main/readers/text/text.ts'

const event = (id: number, body = '', record = id) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-WindowsUpdateClient' Guid='{945a8954-c147-4acd-923f-40c45405a658}'/><EventID Qualifiers='0'>${id}</EventID><Level>2</Level><TimeCreated SystemTime='2026-10-14T06:41:07.1234567Z'/><EventRecordID>${record}</EventRecordID><Channel>System</Channel><Computer>PC01</Computer><Security UserID='S-1-5-18'/></System>${body}</Event>`
const failed = event(25, "<EventData><Data Name='errorCode'>0x8024402c</Data></EventData>")
const numbers = (text: string) => readEventText(text)?.events.map(({ eventId }) => eventId)

describe('events as XML', () => {
  test('are read with provider, number, time in UTC, account and values', () => {
    expect(readEventText(failed)).toEqual({
      form: 'xml',
      events: [
        {
          provider: 'microsoft-windows-windowsupdateclient',
          eventId: 25,
          level: 2,
          channel: 'System',
          computer: 'PC01',
          time: '2026-10-14T06:41:07.123Z',
          recordId: 25,
          account: 'system',
          data: [{ name: 'errorCode', value: '0x8024402c' }],
          userData: null,
          message: null
        }
      ]
    })
  })

  test('are read one after the other, with or without a root around them', () => {
    expect(numbers(`${event(26)}${failed}`)).toEqual([26, 25])
    expect(numbers(`<?xml version="1.0"?>\n<Events>\n${event(26)}\n${failed}\n</Events>`)).toEqual([26, 25])
  })

  test('are read when somebody escaped them for a web page', () => {
    expect(
      numbers(`<pre>${failed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`)
    ).toEqual([25])
  })

  test('are read in UTF-16, as a redirected wevtutil writes them', () => {
    const bytes = new Uint8Array(2 + failed.length * 2)
    bytes.set([0xff, 0xfe])
    Array.from(failed, (letter, nth) => (bytes[2 + nth * 2] = letter.charCodeAt(0)))
    expect(numbers(decodeText(bytes)?.text ?? '')).toEqual([25])
  })

  test('are read from the folded view of Event Viewer', () => {
    const folded = failed
      .replaceAll('<System>', '\n- <System>\n  ')
      .replace('<Event ', '- <Event ')
      .replaceAll('/><', '/> \n  <')
    expect(readEventText(folded)?.events).toMatchObject([{ eventId: 25, data: [{ value: '0x8024402c' }] }])
  })

  test('are read with a prefix before their names', () => {
    const prefixed = failed.replaceAll('<', '<e:').replaceAll('<e:/', '</e:')
    expect(numbers(prefixed)).toEqual([25])
  })

  test('take the sentence of a rendered event along', () => {
    const rendered = event(
      25,
      "<RenderingInfo Culture='de-DE'><Message>Fehler 0x8024402C &amp; mehr</Message></RenderingInfo>"
    )
    expect(readEventText(rendered)?.events[0]?.message).toBe('Fehler 0x8024402C & mehr')
  })

  test('lose none behind one that was torn off', () => {
    expect(numbers(`${failed.slice(0, 300)}\n${event(26)}`)).toEqual([26])
    expect(numbers(`${event(26)}${failed.slice(0, 400)}`)).toEqual([26])
  })

  test('count without their sentence, which stands translated beside them in Event Viewer’s copy', () => {
    const copied = `Protokollname: System\nQuelle:        Microsoft-Windows-WindowsUpdateClient\nDatum:         14.10.2026 08:41:07\nEreignis-ID:   25\nBeschreibung:\nText\nEreignis-XML:\n${failed}`
    expect(readEventText(copied)).toMatchObject({ form: 'xml', events: [{ time: '2026-10-14T06:41:07.123Z' }] })
  })

  test('keep no account identifier among their values', () => {
    const body = "<EventData><Data Name='sid'>S-1-5-21-1-2-3-1001</Data></EventData>"
    expect(JSON.stringify(readEventText(event(25, body)))).not.toContain('S-1-5-21')
  })
})

describe('the reader of XML', () => {
  const words = (text: string) => textOf(xmlTree(text))

  test('knows comments, sections of text, numbered characters and XML’s own entities', () => {
    expect(words('<a>1<!-- <b> -->2<![CDATA[<3>]]>&#52;&#x35;&amp;&lt;</a>')).toBe('12<3>45&<')
  })

  test('expands no entity that a text declares', () => {
    expect(words('<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>')).not.toContain('boom')
  })

  test('leaves numbers beyond Unicode as they are', () => {
    expect(words('<a>&#9999999;&#0;</a>')).toBe('&#9999999;&#0;')
  })

  test('ends what nobody closed, and goes past what nobody opened', () => {
    const tree = xmlTree('<a><b x="1 > 0"><c></a></z>')
    expect(tree).toEqual({
      name: 'a',
      attributes: [],
      children: [
        {
          name: 'b',
          attributes: [{ name: 'x', value: '1 > 0' }],
          children: [{ name: 'c', attributes: [], children: [] }]
        }
      ]
    })
  })

  test('takes time in proportion to a hostile text', () => {
    for (const piece of ['<', '<a ', '<a b=', '<a b="', '</a', '<!--', '<a>', '&#', '<Event ', '<Event></Event']) {
      const input = (times: number) => `System EventID </Event>${piece.repeat(1500 * times)}</Event>`
      expect(growth(input, readEventText), piece).toMatchObject({ linear: true })
    }
  })
})
