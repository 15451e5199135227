import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { removedBytes } from '../../src-main/redact/spelled-text.ts'

/** What is left of a log entry that says this, without personal data; nothing else in the case tells a name. */
async function redacted(said: string): Promise<string> {
  const entry = `<![LOG[Scan failed with error = 0x80244022. ${said}]LOG]!><time="08:41:33.123-120" date="10-14-2026" component="WUAHandler" context="" type="3" thread="4711" file="a.cpp:3163">`
  const { inputs, evidence } = await importFiles([{ name: 'WUAHandler.log', bytes: new TextEncoder().encode(entry) }])
  const theCase = { collectedAt: null, inputs, evidence }
  const redactor = redactorFor(theCase)
  const safe = JSON.stringify(redactor.redact(theCase))
  expect(redactor.leaks(safe)).toEqual([])
  return safe
}

const secret = 'brokvazet'
const each = (written: (code: number) => string): string =>
  Array.from(secret, (letter) => written(letter.charCodeAt(0))).join('')
const hex = (code: number): string => code.toString(16).padStart(2, '0')
const spelled = {
  percent: each((code) => `%${hex(code)}`),
  'percent, twice': each((code) => `%25${hex(code)}`),
  'percent, in part': `br%6f%6b%76azet`,
  'escapes of JSON': each((code) => `\\u00${hex(code)}`),
  'escapes of C': each((code) => `\\x${hex(code)}`),
  'octal escapes': each((code) => `\\${code.toString(8)}`),
  'numbers of a page': each((code) => `&#${code};`),
  'hex numbers of a page': each((code) => `&#x${hex(code)};`),
  'quoted-printable': each((code) => `=${hex(code).toUpperCase()}`),
  'hex pairs': each((code) => `${hex(code)} `).trim(),
  'hex pairs of a registry file': each((code) => `${hex(code)},00,`).slice(0, -1),
  'decimal numbers': each((code) => `${code}, `).slice(0, -2),
  'letters apart': [...secret].join(' '),
  'letters with dots': [...secret].join('.'),
  base64: Buffer.from(secret).toString('base64')
}
const places = {
  alone: (name: string) => name,
  'as an account': (name: string) => `user ${name} denied`,
  'in a query': (name: string) => `http://wsus.contoso.com/?q=${name}&a=1`,
  'before an account': (name: string) => `${name}\\admin`,
  'as a share': (name: string) => `\\\\${name}\\share`,
  'as a value': (name: string) => `Name="${name}"`,
  'as a policy': (name: string) => `GPO: ${name} applied`
}

/** All that these forms spell, one behind the other. */
function readings(text: string): string {
  const of = (digits: string, base: number): string => String.fromCharCode(parseInt(digits, base))
  const plain = text
    .replace(/\\+(?:u00|x)([0-9a-f]{2})|&#x([0-9a-f]{2});|(?:%25|%|=)([0-9a-f]{2})/gi, (_all, ...found: string[]) =>
      of(found.slice(0, 3).join(''), 16)
    )
    .replace(/&#(\d+);/g, (_all, digits: string) => of(digits, 10))
    .replace(/\\+([0-7]{3})/g, (_all, digits: string) => of(digits, 8))
  const pairs = text.replace(/[0-9a-f]{2}[ ,]?/gi, (pair) => of(pair, 16)).replaceAll('\0', '')
  const numbers = text.replace(/(\d{2,3})(?:, )?/g, (_all, digits: string) => of(digits, 10))
  const runs = (text.match(/[A-Za-z0-9+/]{8,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1'))
  return [plain, pairs, numbers, text.replaceAll(/[ .]/g, ''), ...runs].join('\n').toLowerCase()
}

describe.each(Object.entries(spelled))('a name that nobody knows, spelled by %s', (_how, written) => {
  it.each(Object.entries(places))('is not shown %s', async (_where, said) => {
    expect(readings(said(written))).toContain(secret)
    const shown = await redacted(said(written))
    expect(readings(shown)).not.toContain(secret)
    expect(shown).toContain('0x80244022')
  })
})

describe('what is spelled by numbers', () => {
  it.each([
    ['::ffff:10.108.145.182', '108.145.182'],
    ['[::ffff:10.108.145.182]:8530', '108.145.182'],
    ['ip-10-108-145-182', '10-108-145'],
    ['host_10_108_145_182.log', '108_145'],
    ['227 (10,108,145,182)', '108,145'],
    ['3A:7C:1E:0B:99:D4:5F:22:81:C6:3A:7C:1E:0B:99:D4:5F:22:81:C6', '7C:1E'],
    ['3a 7c 1e 0b 99 d4 5f 22 81 c6 3a 7c 1e 0b 99 d4 5f 22 81 c6', '7c 1e'],
    ['01,05,00,00,00,00,00,05,15,00,00,00,3a,7c,1e,0b', '3a,7c'],
    ['00 50 56 3a 7c 1e', '3a 7c']
  ])('is no address, thumbprint or identifier any more: %s', async (said, part) => {
    expect(await redacted(said)).not.toContain(part)
  })

  it.each([
    'at 2026-10-14 08:41:33.123',
    'took 10 20 30 40 50 ms',
    'version 10.0.19041.1620',
    'ports 80, 443, 8530, 8531',
    'file 20261014-08-41-33-123',
    '100%25 of 5000',
    'a b c'
  ])('stays where it is a time, a version, an amount or a port: %s', async (said) => {
    expect(await redacted(said)).toContain(said)
  })

  it('what stands for bytes is nobody’s name, so that a case that holds it is not refused', async () => {
    const bytes = Buffer.from('http://brokvazet.contoso.com/x').toString('base64')
    expect(await redacted(`\\\\${bytes}\\share, user ${bytes}, C:\\Users\\${bytes}\\x`)).toContain(removedBytes)
  })
})
