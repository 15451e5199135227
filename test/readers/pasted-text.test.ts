import { describe, expect, test } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { pastedText } from '../../src-main/readers/pasted/pasted-text.ts'
import { converted, wuaHandler } from '../story/logs.ts'
import { growth } from '../growth.ts'

const scan = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }]
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const lines = (text: string) => text.split('\r\n')

describe('a log inside something else', () => {
  test.each<[string, string]>([
    [
      'a page with <pre>',
      `<html><head><style>p{}</style></head><body><p>Hallo</p><pre>${escaped(wuaHandler(scan))}</pre></body></html>`
    ],
    [
      'a mail of paragraphs, folded',
      `<!DOCTYPE html><html><body>${lines(wuaHandler(scan))
        .map(
          (line) =>
            `<p class=MsoNormal><span\r\nstyle='x'>${escaped(line).replaceAll(' ', '\r\n')}<o:p></o:p></span></p>`
        )
        .join('')}`
    ],
    [
      'a chat',
      `<div>${lines(converted(scan))
        .map((line) => `<div>${escaped(line).replaceAll('  ', '&nbsp; ')}</div>`)
        .join('')}</div>`
    ],
    [
      'an answered mail',
      `Hallo\n\n${lines(converted(scan))
        .map((line) => `> > ${line}`)
        .join('\n')}\n`
    ],
    [
      'rich text',
      `{\\rtf1\\ansi{\\fonttbl{\\f0 Calibri;}}{\\*\\generator Riched20;}\\pard ${lines(converted(scan))
        .map((line) => line.replace(/[\\{}]/g, '\\$&'))
        .join('\\par\r\n')}\\par}`
    ]
  ])('%s', async (_, text) => {
    const { evidence } = await importFiles([{ name: 'paste', bytes: new TextEncoder().encode(text) }])
    const events = evidence.flatMap((envelope) =>
      envelope.status === 'collected' && (envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log')
        ? envelope.value.events
        : []
    )
    expect(events.at(-1)?.code).toBe('0x80244022')
    expect(events.at(-1)?.at).toMatch(/^2026-01-14T0[89]:00/)
    expect(JSON.stringify(events)).not.toMatch(/&(?:lt|nbsp)|\\\\par|> >/)
  })
})

test('umlauts, hidden parts and unknown names', () => {
  expect(pastedText('<p>Gr&uuml;&szlig;e &#8364; &#x41; &constructor;</p><script>if (a<b) x()</script>ok')).toBe(
    '\nGrüße € A &constructor;\nok'
  )
  expect(pastedText("{\\rtf1 Gr\\'fc\\'dfe \\u8364? {\\pict ffff}\\{x\\}}")).toBe('Grüße € {x}')
  expect(pastedText("{\\rtf1 \\'80 \\'8a \\'96 \\'9f}")).toBe('€ Š – Ÿ')
})

test.each(['<![LOG[a < b]LOG]!><time="1">', 'a\n> b\nc\nd\ne\n', '<xml/>', '{"a":1}', ''])(
  '%j stays as it is',
  (text) => {
    expect(pastedText(text)).toBe(text)
  }
)

test.each(['<style>', '<p ', '<!--', '<pre>', '&lt', '<p>> ', '{\\rtf1 \\u'])(
  'hostile %j takes work in proportion to its length',
  (piece) => {
    const text = (times: number) => (piece.startsWith('{') ? '' : '<html>') + piece.repeat(3_000 * times)
    expect(growth(text, pastedText)).toMatchObject({ linear: true })
  }
)

describe('what was searched out of logs', () => {
  const line = '2026-10-14 08:00:36 10.2.0.9 POST /ClientWebService/client.asmx - 8530 - 10.4.7.11 - - 503 0 0 31'
  test.each([
    ['grep', `u_ex261014.log:54:${line}`],
    ['findstr', `C:\\inetpub\\logs\\LogFiles\\W3SVC2\\u_ex261014.log:${line}`],
    ['Select-String', `logs\\u_ex 261014.log:54:${line}`]
  ])('by %s loses the names in front of it', (_by, found) => {
    expect(pastedText(`${found}\r\n${found}\r\n`)).toBe(`${line}\r\n${line}\r\n`)
  })

  test('is not a log that names a file here and there', () => {
    const text = 'a.log:12: one\nand then\nmore of it\n'
    expect(pastedText(text)).toBe(text)
  })
})
