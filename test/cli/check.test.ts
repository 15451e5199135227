import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { diagnosisSchema } from '../../src-main/contract/diagnosis.ts'
import { convertedLog, wuaHandlerLog } from '../builders/client-logs.ts'
import { folderWith, runCli } from './run-cli.ts'

const failing = wuaHandlerLog({ code: '0x8024401B' })
const healthy = failing
  .replace(/OnSearchComplete[^\]]*/, 'x')
  .replace(/Scan failed[^\]]*/, 'Successfully completed scan.')
const noise = wuaHandlerLog({ code: '0x8024000B' })

const made: string[] = []
function given(files: Readonly<Record<string, string>>) {
  const { folder, paths } = folderWith(files)
  made.push(folder)
  return { folder, path: paths[0] ?? folder }
}
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

describe('check', () => {
  it.each([
    ['1 when a cause is found', failing, 1],
    ['0 when everything is in order', healthy, 0],
    ['2 when it cannot tell', noise, 2],
    ['64 when it recognises nothing', 'Dear colleague, it does not work.', 64]
  ])('exits with %s', async (_what, text, exitCode) => {
    const { path } = given({ 'WUAHandler.log': text })
    expect((await runCli(['check', path, '--lang', 'en'])).exitCode).toBe(exitCode)
  })

  it.each([
    ['de', 'Der Proxy verlangt eine Anmeldung', 'Nächster Schritt', 'Proxy: Ursache gefunden', ', einmal, '],
    ['en', 'The proxy', 'Next step', 'Proxy: cause found', ', once, ']
  ])('says the verdict first, in %s', async (lang, ...expected) => {
    const { path } = given({ 'WUAHandler.log': failing })
    const { out, err } = await runCli(['check', path, '--lang', lang])
    expect(out.startsWith(expected[0] ?? '')).toBe(true)
    for (const words of expected) expect(out).toContain(words)
    expect(out).toContain('0x8024401B WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ')
    expect(out).toContain('WUAHandler.log:')
    expect(out).not.toMatch(/undefined|\bnull\b|NaN/)
    expect(err).toBe('')
  })

  const articleCodes = '80244021 8024401B 80240030 8024402C 80072F0C 80072EE2 8024401C 80244023 80244017 80244018'
  it.each(articleCodes.split(' '))('exits with 1 for 0x%s of the article', async (code) => {
    const { path } = given({ 'WUAHandler.log': wuaHandlerLog({ code: `0x${code}` }) })
    expect((await runCli(['check', path, '--lang', 'en'])).exitCode).toBe(1)
  })

  it('names files that it does not recognise', async () => {
    const { folder } = given({ 'a.log': failing, 'note.txt': 'Dear colleague' })
    expect((await runCli(['check', folder, '--lang', 'de'])).out).toContain('Nicht erkannt: note.txt')
  })

  it.each([
    ['a note', { 'note.txt': 'Dear colleague' }, 'note.txt'],
    ['two notes', { 'a.txt': 'Dear colleague', 'b.txt': 'Yours' }, 'a.txt, b.txt'],
    ['an empty file', { 'a.log': '' }, 'a.log']
  ])('refuses %s in one sentence and writes nothing', async (_, files, name) => {
    const { folder } = given(files)
    const { exitCode, out, err } = await runCli(['check', folder, '--json', '-', '--lang', 'en'])
    expect(exitCode).toBe(64)
    expect(out).toBe('')
    expect(err.trim()).toContain(name)
    expect(err.trim()).not.toContain('\n')
  })

  it('refuses a damaged case in one sentence', async () => {
    const { folder, path } = given({ 'a.log': failing })
    const saved = join(folder, 'x.supcase')
    await runCli(['collect', path, '--save', saved])
    writeFileSync(path, readFileSync(saved).subarray(0, 700))
    const { exitCode, out, err } = await runCli(['check', path, '--lang', 'en'])
    expect({ exitCode, out }).toEqual({ exitCode: 64, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('takes several inputs', async () => {
    const { folder } = given({ 'a.log': convertedLog({ code: '0x80244022' }), 'b.log': failing })
    const { out } = await runCli(['check', join(folder, 'a.log'), join(folder, 'b.log'), '--lang', 'en', '--json', '-'])
    expect(JSON.parse(out)).toMatchObject({
      inputs: [{ name: 'a.log' }, { name: 'b.log' }],
      verdict: { cause: 'proxy-auth-required' }
    })
  })
})

describe('check --json', () => {
  it('writes a diagnosis that fits the schema', async () => {
    const { folder, path } = given({ 'WUAHandler.log': failing })
    const target = join(folder, 'result.json')
    const { exitCode, out } = await runCli(['check', path, '--lang', 'de', '--json', target])
    expect(exitCode).toBe(1)
    expect(out).not.toBe('')
    const written: unknown = JSON.parse(readFileSync(target, 'utf8'))
    expect(v.safeParse(diagnosisSchema, written).issues).toBeUndefined()
  })

  it('- has standard output for itself; the text moves to standard error', async () => {
    const { path } = given({ 'WUAHandler.log': failing })
    const plain = await runCli(['check', path, '--lang', 'de'])
    const { exitCode, out, err } = await runCli(['check', path, '--lang', 'de', '--json', '-'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ schema: 'sup-doctor/diagnosis@1' })
    expect(err).toBe(plain.out)
  })

  it('is the same in every language', async () => {
    const { path } = given({ 'WUAHandler.log': failing })
    const de = await runCli(['check', path, '--json', '-', '--lang', 'de'])
    const en = await runCli(['check', path, '--json', '-', '--lang', 'en'])
    expect(en.out).toBe(de.out)
    expect(en.err).not.toBe(de.err)
  })
})

describe('check --html', () => {
  it('writes the report in the language asked for', async () => {
    const { folder, path } = given({ 'WUAHandler.log': failing })
    const target = join(folder, 'report.html')
    expect((await runCli(['check', path, '--html', target, '--lang', 'de'])).exitCode).toBe(1)
    const page = readFileSync(target, 'utf8')
    expect(page).toContain('<html lang="de"')
    expect(page).toContain('Der Proxy verlangt eine Anmeldung')
  })
})

describe('a saved case', () => {
  it('gives the same diagnosis, byte for byte', async () => {
    const { folder } = given({ 'WUAHandler.log': failing, 'WindowsUpdate.log': convertedLog({ code: '0x8024401B' }) })
    const elsewhere = given({ 'note.txt': 'x' }).folder
    const saved = join(elsewhere, 'NB-4711.supcase')
    const first = await runCli(['check', folder, '--json', '-', '--save', saved, '--lang', 'de'])
    const again = await runCli(['check', saved, '--json', '-', '--lang', 'en'])
    expect(again.out).toBe(first.out)
    expect(again.exitCode).toBe(first.exitCode)
  })

  it('is what collect saves, without judging', async () => {
    const { folder, path } = given({ 'WUAHandler.log': failing })
    const saved = join(folder, 'a.supcase')
    const collected = await runCli(['collect', path, '--save', saved, '--lang', 'de'])
    expect([collected.exitCode, collected.out]).toEqual([0, ''])
    expect(collected.err).toContain(saved)
    const [fromFiles, fromCase] = [
      await runCli(['check', path, '--json', '-']),
      await runCli(['check', saved, '--json', '-'])
    ]
    expect(fromCase.out).toBe(fromFiles.out)
  })
})

describe('a cancelled run', () => {
  it.each(['check', 'collect'])('of %s ends with 130 and writes nothing', async (command) => {
    const { folder, path } = given({ 'WUAHandler.log': failing })
    const saved = join(folder, 'a.supcase')
    const ran = await runCli([command, path, '--save', saved, '--lang', 'de'], AbortSignal.abort('cancelled'))
    expect(ran).toEqual({ exitCode: 130, out: '', err: 'Abgebrochen.\n' })
    expect(existsSync(saved)).toBe(false)
    expect(readdirSync(folder)).toEqual(['WUAHandler.log'])
  })
})
