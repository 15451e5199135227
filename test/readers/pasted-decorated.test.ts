import { describe, expect, test } from 'vitest'
import { recognise } from '../../src-main/casefile/recognise.ts'
import { pastedText } from '../../src-main/readers/pasted/pasted-text.ts'
import { converted, wuaHandler } from '../story/logs.ts'

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
  code: (text) => each(text, (line) => `\`${line}\``),
  emphasis: (text) => each(text, (line) => (line === '' ? '' : `${line.replace(/^(\s*)(.*)$/, '$1*$2*')}  `)),
  'a table': (text) => `| Zeile |\n|---|\n${each(text, (line) => `| ${line} |`)}`,
  'a column of a sheet': (text) => `"Line"\n${each(text, (line) => `"${line.replaceAll('"', '""')}"`)}`,
  'fixed blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'typographic quotes': (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’'),
  'escaped marks': (text) => escaped(text).replaceAll('"', '&quot;')
}

/** What is read, without where it stood and how many lines stood around it. */
function told(text: string): string {
  const found = recognise(new TextEncoder().encode(text))
  return JSON.stringify(found, (key, value: unknown) => (['line', 'text', 'records'].includes(key) ? undefined : value))
}

describe.each(Object.entries(files))('%s is read the same', (_, text) => {
  test.each(Object.entries(ways).filter(([name]) => !(name === 'escaped marks' && text.startsWith('#'))))(
    'from %s',
    (_name, write) => {
      expect(recognise(new TextEncoder().encode(text))).not.toBeNull()
      expect(told(write(text))).toBe(told(text))
    }
  )
})

test.each([
  '10:00:01 one\n11:00:01 two\n12:00:01 three\n',
  '1 one\n3 two\n7 three\n',
  '2018.10.21 12:08:49.80 one\n2019.10.21 12:08:49.86 two\n',
  '*************\n** START **\n*************\n',
  '"WUServer"="one"\n"WUStatusServer"="two"\n',
  '"says “so”"\n',
  '#Fields: cs-uri-query\n/?a=&lt;&nbsp;b\n/?c\n',
  '<a>&lt;\n',
  ''
])('%j stays as it is', (text) => {
  expect(pastedText(text)).toBe(text)
})

test.each(['1: ', '*a', '| ', '"" ', '&lt;', '- ', '`', '12 '])(
  'hostile %j takes no longer than its length',
  (piece) => {
    const began = performance.now()
    pastedText(piece.repeat(300_000))
    pastedText(`${piece.repeat(3000)}\n`.repeat(100))
    expect(performance.now() - began).toBeLessThan(4_000)
  }
)
