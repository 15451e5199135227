import { describe, expect, test } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { pastedText } from '../../src-main/readers/pasted/pasted-text.ts'
import { converted, wuaHandler } from '../story/logs.ts'
import { growth } from '../growth.ts'

const scan = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }]
const files: Readonly<Record<string, string>> = {
  'a converted log': converted(scan),
  'a ConfigMgr log': wuaHandler(scan),
  'an export': `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]
"WUServer"="http://sup01.contoso.test:8530"
"WUStatusServer"="http://sup01.contoso.test:8530"
`,
  'netsh in German': `Aktuelle WinHTTP-Proxyeinstellungen:

    Proxyserver:  proxy.contoso.test:8080
    Umgehungsliste     :  <local>;*.contoso.test
`,
  'a log of IIS': `#Software: Microsoft Internet Information Services 10.0
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip sc-status sc-substatus sc-win32-status time-taken
2026-01-14 08:00:00 192.0.2.1 POST /ClientWebService/client.asmx - 8530 - 192.0.2.7 503 0 0 31
`
}
const each = (text: string, write: (line: string, at: number) => string) =>
  text
    .split(/\r?\n/)
    .map((line, at) => write(line, at))
    .join('\n')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const ways: Readonly<Record<string, (text: string) => string>> = {
  'lines counted with a colon': (text) => each(text, (line, at) => `${at + 7}: ${line}`),
  'lines counted by grep': (text) => each(text, (line, at) => `${at * 3 + 1}:${line}`),
  'lines counted by an editor': (text) => each(text, (line, at) => `${String(at + 98).padStart(5)}  ${line}`),
  'lines counted with a tab': (text) => each(text, (line, at) => `${at + 1}\t${line}`),
  'a numbered list': (text) => each(text, (line, at) => `${at + 1}. ${line}`),
  bullets: (text) => each(text, (line) => `• ${line}`),
  dashes: (text) => `Hallo zusammen,\n\n${each(text, (line) => `- ${line}`)}`,
  asterisks: (text) => each(text, (line) => `* ${line}`),
  'a ticket’s number': (text) => each(text, (line) => `[INC0012345] ${line}`),
  code: (text) => each(text, (line) => `\`${line}\``),
  emphasis: (text) => each(text, (line) => (line === '' ? '' : `${line.replace(/^(\s*)(.*)$/, '$1*$2*')}  `)),
  'a table': (text) => `| Zeile |\n|---|\n${each(text, (line) => `| ${line} |`)}`,
  'a column of a sheet': (text) => `"Line"\n${each(text, (line) => `"${line.replaceAll('"', '""')}"`)}`,
  'fixed blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'typographic quotes': (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’'),
  'escaped marks': (text) => escaped(text).replaceAll('"', '&quot;')
}

/** As a mail program breaks plain text between words. */
function broken(text: string, width: number): string {
  return each(text, (line) =>
    line.split(/[ \t]+/).reduce((all, word) => {
      const last = all.slice(all.lastIndexOf('\n') + 1)
      return all === '' ? word : `${all}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`
    }, '')
  )
}

/** What is read, without where it stood and how many lines stood around it. */
function evidenceOf(text: string): string {
  const found = recognise(new TextEncoder().encode(text))
  return JSON.stringify(found, (key, value: unknown) => (['line', 'text', 'records'].includes(key) ? undefined : value))
}

describe.each(Object.entries(files))('%s is read the same', (_, text) => {
  test.each(Object.entries(ways).filter(([name]) => !(name === 'escaped marks' && text.startsWith('#'))))(
    'from %s',
    (_name, write) => {
      expect(recognise(new TextEncoder().encode(text))).not.toBeNull()
      expect(evidenceOf(write(text))).toBe(evidenceOf(text))
    }
  )
})

describe.each([72, 76, 100])('broken by a mail program at %i', (width) => {
  test.each(['a converted log', 'a ConfigMgr log', 'a log of IIS'])('%s is read the same', (name) => {
    const text = files[name] ?? ''
    const whole = name === 'a log of IIS' ? `${text}${text.split('\n').at(-2) ?? ''}\n` : text
    expect(broken(whole, width)).not.toBe(broken(whole, 10_000))
    expect(evidenceOf(broken(whole, width))).toBe(evidenceOf(broken(whole, 10_000)))
    expect(evidenceOf(`Hallo,\n\n${each(broken(whole, width), (line) => `> ${line}`)}\n\nGruß`)).toBe(
      evidenceOf(broken(whole, 10_000))
    )
  })

  test('lines are counted as they are shown', () => {
    const text = broken(converted(scan), width)
    const shown = pastedText(text).split('\n')
    expect(shown).toHaveLength(text.split('\n').length)
    expect(shown.at(text.split('\n').findIndex((line) => line.includes('* END *')))).toContain('Exit code = 0x80244022')
  })
})

/** Output of consoles, none of which begins like a log or a listing. */
const consoles: Readonly<Record<string, string>> = {
  nslookup: `C:\\>nslookup sup01.contoso.test
Server:  dc01.contoso.test
Address:  192.0.2.53

*** dc01.contoso.test can't find sup01.contoso.test: Non-existent domain
`,
  curl: `*   Trying 192.0.2.1:8530...
* Connected to sup01.contoso.test (192.0.2.1) port 8530
> GET /ClientWebService/client.asmx HTTP/1.1
> Host: sup01.contoso.test:8530
>
< HTTP/1.1 503 Service Unavailable
< Server: Microsoft-HTTPAPI/2.0
<
`,
  'PowerShell in German': `PS C:\\> Invoke-WebRequest http://sup01.contoso.test:8530/ClientWebService/client.asmx
Invoke-WebRequest : Der Remoteserver hat einen Fehler zurückgegeben: (503) Server nicht verfügbar.
In Zeile:1 Zeichen:1
+ Invoke-WebRequest http://sup01.contoso.test:8530/ClientWebService/client.asmx
+ ~~~~~~~~~~~~~~~~~
`
}
const before = (prefix: string) => (text: string) => each(text, (line) => (line === '' ? '' : `${prefix}${line}`))

describe.each(Object.entries(consoles))('what %s printed is read the same', (_, text) => {
  test.each(['* ', '    ', 'INC0012345 | ', '14.01.2026 10:12 Müller: ', '[10:12] Max: '])('behind %j', (prefix) => {
    expect(recognise(new TextEncoder().encode(text))).not.toBeNull()
    expect(evidenceOf(before(prefix)(text))).toBe(evidenceOf(text))
  })
})

test.each([
  '10:00:01 one\n11:00:01 two\n12:00:01 three\n',
  '1 one\n3 two\n7 three\n',
  '2018.10.21 12:08:49.80 one\n2019.10.21 12:08:49.86 two\n',
  '*************\n** START **\n*************\n',
  '"WUServer"="one"\n"WUStatusServer"="two"\n',
  '"says “so”"\n',
  'WARNING: Exit code = 0x80244022\nWARNING: Exit code = 0x80244021\nWARNING: PTError: 0x80244022\n',
  '*FAILED* [80244022] Web service call\n*FAILED* [80244022] Recovery\n*FAILED* [80244022] Method failed\n',
  'C:\\1> curl -v one\nC:\\1> curl -v two\nC:\\1> curl -v three\n',
  '* Connected to one\n* schannel: two\n* closing three\n',
  '#Fields: cs-uri-query\n/?a=&lt;&nbsp;b\n/?c\n',
  '<a>&lt;\n',
  '#Software: Microsoft Internet Information Services 7.5\n#Fields: time c-ip cs-method cs-uri-stem sc-status\n08:00:00 192.0.2.7 GET / 200\n08:00:01 192.0.2.7 GET / 200\n',
  `2026-01-14 08:00:00:123 984 12c4 Agent short\n${'a fault over several lines of its own, none of them full\n'.repeat(9)}`,
  ''
])('%j stays as it is', (text) => {
  expect(pastedText(text)).toBe(text)
})

test.each(['1: ', '*a', '| ', '"" ', '&lt;', '- ', '`', '12 ', '2026-01-14 08:00:00 a b '])(
  'hostile %j takes work in proportion to its length',
  (piece) => {
    expect(growth((times) => piece.repeat(3_000 * times), pastedText)).toMatchObject({ linear: true })
    expect(growth((times) => `${piece.repeat(300)}\n`.repeat(2 * times), pastedText)).toMatchObject({ linear: true })
  }
)
