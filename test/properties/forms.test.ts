import { Buffer } from 'node:buffer'
import { beforeAll, describe, expect, it } from 'vitest'
import { file, zipOf } from '../builders/zip-of.ts'
import { converted } from '../story/logs.ts'
import type { Files } from '../situations/situation.ts'
import { failingCases, knownFailing } from './failing-cases.ts'
import { essenceOf } from './judged.ts'
import { holds } from './seeded.ts'
import type { TextFiles } from './story-files.ts'

type Form = (files: TextFiles) => Files | Promise<Files>

const eachText =
  (change: (text: string) => string | Uint8Array): Form =>
  (files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]))

const eachLine = (change: (line: string) => string): Form =>
  eachText((text) => text.split(/\r?\n/).map(change).join('\n'))

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}

function numbered(change: (line: string, number: number) => string): Form {
  return eachText((text) =>
    text
      .trimEnd()
      .split(/\r?\n/)
      .map((line, at) => change(line, at + 1))
      .join('\n')
  )
}

const forms: Readonly<Record<string, Form>> = {
  'UTF-16': eachText(utf16),
  'UTF-16, high byte first': eachText((text) => utf16(text).swap16()),
  'UTF-8 with its mark': eachText((text) => `\ufeff${text}`),
  'line feeds alone': eachText((text) => text.replaceAll('\r\n', '\n')),
  'a mail’s quotes': eachLine((line) => `> ${line}`),
  'quotes of quotes': eachLine((line) => `> > ${line}`),
  bullets: eachLine((line) => `• ${line}`),
  'a list of dashes': eachLine((line) => `- ${line}`),
  'a list of asterisks': eachLine((line) => `* ${line}`),
  'an indented block': eachLine((line) => `    ${line}`),
  'a fenced block with a greeting': eachText((text) => `Hello,\n\n\`\`\`\n${text}\n\`\`\`\n\nRegards\n`),
  'a ticket’s number before each line': eachLine((line) => `INC0012345 | ${line}`),
  'a name and a time before each line': eachLine((line) => `14.01.2026 10:12 Müller: ${line}`),
  'line numbers': numbered((line, number) => `${number}: ${line}`),
  'numbers of a list': numbered((line, number) => `${number}. ${line}`),
  'what findstr writes before each line': numbered((line, number) => `C:\\Windows\\CCM\\Logs\\a.log:${number}:${line}`),
  'code in each line': eachLine((line) => (line === '' ? '' : `\`${line}\``)),
  'bold lines': eachLine((line) => (line.trim() === '' ? '' : `__${line.trim()}__`)),
  'a column of CSV': eachLine((line) => `"${line.replaceAll('"', '""')}"`),
  'a column of a table': eachLine((line) => `| ${line.replaceAll('|', '\\|')} |`),
  'fixed blanks': eachText((text) => text.replaceAll('  ', ' \u00a0')),
  'a zip': async (files) => ({
    'all.zip': await zipOf(...Object.entries(files).map(([name, text]) => file(name, text)))
  })
}

/** Output of a console has no mark of its own that a form could leave visible. */
const beside: TextFiles = {
  'WindowsUpdate.log': `${converted([{ at: '2026-01-14T08:00:00.000Z', code: '0x8024402c' }])}\r\n`,
  'nslookup.txt': [
    'C:\\>nslookup sup-a.contoso.local',
    'Server:  dc01.contoso.local',
    'Address:  10.1.0.10',
    '',
    "*** dc01.contoso.local can't find sup-a.contoso.local: Non-existent domain",
    ''
  ].join('\r\n')
}

describe('the same evidence gives the same verdict in', () => {
  let known: readonly TextFiles[] = []
  beforeAll(async () => {
    known = await knownFailing()
  })

  it.each(Object.entries(forms))('%s', async (_, form) => {
    expect(await essenceOf(await form(beside))).toBe('found server-name-unresolved network likely')
    await holds(20, failingCases(known), async (files) => {
      expect(await essenceOf(await form(files))).toBe(await essenceOf(files))
    })
  })

  it('one text of the client’s files', async () => {
    const inputs = failingCases(known).filter((files) => !Object.keys(files).some((name) => /u_ex|httperr/.test(name)))
    await holds(40, inputs, async (files) => {
      const text = `Hi,\n\nhere is all I have.\n\n${Object.values(files).join('\n\n')}\n\nRegards\nMax\n`
      expect(await essenceOf({ 'ticket.txt': text })).toBe(await essenceOf(files))
    })
  })
})
