import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { comparisonSchema } from '../../src-main/contract/comparison.ts'
import { folderWith, runCli } from './run-cli.ts'

const samples = join(import.meta.dirname, '..', '..', 'assets', 'samples')
const [broken, healthy] = [join(samples, 'proxy-sign-in.supcase'), join(samples, 'healthy.supcase')]
const healthyLogs = join(import.meta.dirname, '..', 'cases', 'healthy-after-failures', 'input')
const dropped = join(import.meta.dirname, '..', 'cases', 'proxy-sign-in-407', 'input')

describe('compare', () => {
  it('prints what differs between two cases, what the cause rests on first', async () => {
    const { exitCode, out } = await runCli(['compare', broken, healthy, '--lang', 'en'])
    expect(exitCode).toBe(1)
    const lines = out.split('\n')
    expect(lines[1]).toContain('cause: ')
    expect(lines.find((line) => line.includes('['))).toContain('[requires a sign-in (HTTP 407)]')
    expect(out).toContain('HTTP 407')
  })

  it('says so in German, and of a case beside itself that nothing differs', async () => {
    const { exitCode, out } = await runCli(['compare', broken, broken, '--lang', 'de'])
    expect([exitCode, out.includes('Kein Unterschied')]).toEqual([0, true])
    const german = await runCli(['compare', dropped, healthyLogs, '--lang', 'de'])
    expect(german.out).toContain('neueste Suche [verlangt Anmeldung (HTTP 407)]\n    betroffen: gescheitert 0x8024401b')
    expect(german.out).not.toMatch(/\b(?:newest|succeeded|failed|seen|code)\b/)
  })

  it('shows placeholders for the names of both with --redact, and the same differences', async () => {
    const { folder } = folderWith({})
    const [plain, hidden] = [join(folder, 'plain.json'), join(folder, 'hidden.json')]
    const open = await runCli(['compare', broken, healthy, '--lang', 'en', '--json', plain])
    const shut = await runCli(['compare', broken, healthy, '--lang', 'en', '--redact', '--json', hidden])
    const of = (path: string) => v.parse(comparisonSchema, JSON.parse(readFileSync(path, 'utf8'))).differences
    expect(open.out).toMatch(/contoso/i)
    expect(shut.out + shut.err + readFileSync(hidden, 'utf8')).not.toMatch(/contoso/i)
    expect([shut.exitCode, of(hidden).length]).toEqual([open.exitCode, of(plain).length])
    const same = await runCli(['compare', broken, broken, '--redact', '--lang', 'en'])
    expect(same.exitCode).toBe(0)
  })

  it('takes a folder and a case, and writes JSON of its own schema', async () => {
    const { folder } = folderWith({})
    const written = join(folder, 'differences.json')
    const { exitCode } = await runCli(['compare', dropped, healthy, '--json', written])
    expect(exitCode).toBe(1)
    const value: unknown = JSON.parse(readFileSync(written, 'utf8'))
    expect(v.is(comparisonSchema, value)).toBe(true)
    const { out } = await runCli(['schema', 'comparison'])
    expect(out).toContain('sup-doctor/comparison@1')
  })

  it('demands two inputs and leaves them alone', async () => {
    for (const args of [[], [broken], [broken, healthy, broken], [broken, healthy, '--json', broken]]) {
      const { exitCode, out, err } = await runCli(['compare', ...args])
      expect([args.length, exitCode, out]).toEqual([args.length, 64, ''])
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })
})
