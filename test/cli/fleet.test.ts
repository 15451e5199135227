import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { fleetSummarySchema } from '../../src-main/contract/fleet-summary.ts'
import { clientNumber, line, signIn } from '../fleet/some-lines.ts'
import { folderWith, runCli } from './run-cli.ts'

const made: string[] = []
function given(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { folder } = folderWith(files)
  made.push(folder)
  return folder
}
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

async function summary(...paths: string[]) {
  const { out, err, exitCode } = await runCli(['fleet', ...paths, '--lang', 'en', '--json', '-'])
  expect([exitCode, err.split('\n')[0]?.slice(0, 31)]).toEqual([0, 'Windows updates on all clients:'])
  return v.parse(fleetSummarySchema, JSON.parse(out))
}

const wide = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const two = `${line()}\r\n${line(signIn)}\r\n`

describe('fleet reads', () => {
  it.each([
    ['lines', two],
    ['lines behind a byte order mark', `\ufeff${two}`],
    ['what PowerShell redirected', wide(two, 'le')],
    ['UTF-16 the other way round', wide(two, 'be')],
    ['UTF-16 without its mark', wide(two, 'le', false)],
    ['names in another code page', Buffer.from(two.replaceAll('{', 'Büro-PC;{'), 'latin1')],
    [
      'an export of Intune',
      `DeviceName,Output\r\n"A","${line().replaceAll('"', '""')}"\r\n"B","${line(signIn).replaceAll('"', '""')}"`
    ],
    ['a list on one line', `[${line()},${line(signIn)}]`]
  ])('%s', async (_what, content) => {
    const { total, lines } = await summary(join(given({ 'a.txt': content }), 'a.txt'))
    expect([total, lines]).toMatchObject([{ clients: 2, found: 1, clear: 1 }, { broken: 0 }])
  })

  it('folders of small files, in folders, without following links', async () => {
    const folder = given({ 'a.json': line(), 'b.txt': `${line(signIn)}\n` })
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'below', 'c.json'), line(signIn))
    symlinkSync(folder, join(folder, 'round'))
    expect((await summary(folder)).total).toMatchObject({ clients: 3, found: 2 })
  })

  it('lines that lie across the pieces a large file is read in', async () => {
    const many = Array.from({ length: 4000 }, (_, at) => line({ ...signIn, client: clientNumber(at) }))
    for (const content of [many.join('\n'), wide(many.join('\r\n'), 'le'), `[${many.join(',')}]`]) {
      expect((await summary(given({ 'a.txt': content }))).lines).toMatchObject({ counted: 4000, broken: 0 })
    }
  })

  it('all that is whole, and names file and line of what is not', async () => {
    const cut = line().slice(0, 150)
    const folder = given({ 'a.txt': `${line()}\n\n${cut}\n${line(signIn)}\n`, 'b.bin': new Uint8Array(5000).fill(7) })
    const { lines, problems } = await summary(folder)
    expect(lines).toEqual({ read: 3, counted: 2, older: 0, broken: 1, foreign: 1 })
    expect(problems).toEqual([{ file: 'a.txt', line: 3, why: 'cut' }])
  })

  it('a line without an end, and forgets it', async () => {
    const folder = given({ 'a.txt': `${line()}\n${'x'.repeat(3_000_000)}` })
    expect((await summary(folder)).lines).toMatchObject({ counted: 1, broken: 0 })
    const cut = given({ 'a.txt': `${line()}\n${line().slice(0, 100)}${'x'.repeat(3_000_000)}` })
    expect((await summary(cut)).problems).toEqual([{ file: 'a.txt', line: 2, why: 'too-long' }])
  })
})

describe('fleet writes', () => {
  it('table, CSV, JSON and page; the same twice', async () => {
    const folder = given({ 'lines.txt': two })
    const into = given({})
    const at = (name: string) => join(into, name)
    const args = ['fleet', folder, '--lang', 'de', '--csv', at('a.csv'), '--json', at('a.json'), '--html', at('a.html')]
    const first = await runCli(args)
    const written = ['a.csv', 'a.json', 'a.html'].map((name) => readFileSync(at(name), 'utf8'))
    expect(first).toMatchObject({ exitCode: 0, err: '' })
    expect(first.out).toMatch(/^Windows-Updates aller Clients: 2 Clients\n/)
    expect(await runCli(args)).toEqual(first)
    expect(['a.csv', 'a.json', 'a.html'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(written)
  })

  it('the CSV alone to standard output with -', async () => {
    const { out, err } = await runCli(['fleet', given({ 'a.txt': two }), '--csv', '-', '--lang', 'de'])
    expect(out).toMatch(/^by,key,.*\r\ntotal,,2,1,1,0,0,0,proxy-auth-required\r\n/)
    expect(err).toContain('2 Clients')
  })
})

describe('fleet refuses', () => {
  it.each([
    ['nothing', [], 'die Dateien oder Ordner', 'Name the files or folders'],
    ['what is not there', ['/no/such/place'], 'gibt es nicht', 'does not exist'],
    ['files without any result', ['@'], 'kein Ergebnis von', 'no result of'],
    ['options it does not have', ['@', '--redact'], '„--redact“', '“--redact”']
  ])('%s', async (_what, args, de, en) => {
    const folder = given({ 'a.txt': 'Dear colleague\n' })
    const real = args.map((argument) => (argument === '@' ? folder : argument))
    for (const [language, words] of [
      ['de', de],
      ['en', en]
    ] as const) {
      const { exitCode, out, err } = await runCli(['fleet', ...real, '--lang', language])
      expect([exitCode, out]).toEqual([64, ''])
      expect(err).toContain(words)
      expect(err).toMatch(/^[^\n]+[.]\n$/)
    }
  })

  it('to go on when it is cancelled', async () => {
    const ran = await runCli(['fleet', given({ 'a.txt': two }), '--lang', 'en'], AbortSignal.abort('cancelled'))
    expect(ran).toEqual({ exitCode: 130, out: '', err: 'Cancelled.\n' })
  })
})

describe('schema', () => {
  it.each([
    ['fleet-line', 'sup-doctor/fleet@1'],
    ['fleet-summary', 'sup-doctor/fleet-summary@1']
  ])('%s is published', async (which, name) => {
    const { out, exitCode } = await runCli(['schema', which])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { schema: { const: name } } })
  })
})
