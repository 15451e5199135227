import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { sha256 } from '../../src-main/casefile/sha256.ts'
import { fleetLineSchema } from '../../src-main/contract/fleet-line.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { fleetFacts } from '../../src-main/fleet/fleet-facts.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'
import { envelope, policy } from '../builders/evidence.ts'

const samples = join(import.meta.dirname, '../../assets/samples')
const sample = (name: string) => join(samples, `${name}.supcase`)
const hash = (text: string) => sha256(new TextEncoder().encode(text))

const made: string[] = []
const folder = () => {
  const { folder: path } = folderWith({})
  made.push(path)
  return path
}
afterEach(() => made.splice(0).forEach((path) => rmSync(path, { recursive: true })))

async function said(...args: string[]) {
  const ran = await runCli(['check', '--fleet', ...args])
  expect(ran.out).toMatch(/^\{[^\n{}]*\}\n$/)
  // anything on standard error counts as a broken script in Intune
  expect(ran.err).toBe('')
  return { ...ran, line: v.parse(fleetLineSchema, JSON.parse(ran.out)) }
}

describe('check --fleet', () => {
  it.each([
    ['healthy', 0, { state: 'clear', cause: null, sup: 'http://sup01.contoso.local:8530', undecided: 0 }],
    ['proxy-sign-in', 1, { state: 'found', cause: 'proxy-auth-required', side: 'proxy', codes: ['0x8024401b'] }],
    ['certificate-expired', 1, { cause: 'certificate-expired', confidence: 'certain', build: '10.0.26100' }],
    ['time-out-in-logs', 1, { cause: 'server-silent', confidence: 'possible', failover: 'never', build: null }],
    ['undecided', 1, { state: 'undecided', cause: null, side: null }]
  ])('says of the sample %s what is wrong and ends with %i', async (name, exitCode, facts) => {
    const first = await said(sample(name))
    expect(first).toMatchObject({ exitCode, line: { error: null, ...facts } })
    expect((await said(sample(name), '--lang', 'de')).out).toBe(first.out)
  })

  it('takes dropped files too', async () => {
    const files = join(import.meta.dirname, '../cases/bad-gateway-502/input')
    expect(await said(files)).toMatchObject({ exitCode: 1, line: { cause: 'proxy-bad-gateway', durationMs: 0 } })
  })

  it.each([
    ['arguments', ['--wsu', 'x']],
    ['arguments', ['--timeout', '0']],
    ['arguments', ['--json', '-']],
    ['arguments', ['--pdf', 'report.pdf']],
    ['arguments', ['--watch', '5']],
    ['arguments', ['--scan']],
    ['input', ['/nowhere/at/all.log']]
  ])('also tells in one line and with 1 that the %s cannot be used: %j', async (error, args) => {
    const { exitCode, line, out } = await said(...args)
    expect({ exitCode, line }).toMatchObject({ exitCode: 1, line: { state: 'failed', error, cause: null } })
    expect(out).not.toContain('nowhere')
  })

  it('tells that it was cancelled, and of its own failure only the name', async () => {
    const cancelled = await runCli(['check', '--fleet', sample('healthy')], AbortSignal.abort('cancelled'))
    expect([cancelled.exitCode, cancelled.err]).toEqual([1, ''])
    expect(JSON.parse(cancelled.out)).toMatchObject({ state: 'failed', error: 'cancelled' })
    const broken = join(folder(), 'broken.supcase')
    writeFileSync(broken, readFileSync(sample('healthy')).subarray(0, 900))
    expect((await said(broken)).exitCode).toBe(1)
  })

  it('writes case and JSON beside it, without names where --redact asks', async () => {
    const into = folder()
    const [save, json] = [join(into, 'a.supcase'), join(into, 'a.json')]
    const { out } = await said(sample('proxy-sign-in'), '--redact', '--save', save, '--json', json)
    expect(existsSync(save)).toBe(true)
    expect(`${out}${readFileSync(json, 'utf8')}`).not.toMatch(/sup01|contoso/)
    expect(JSON.parse(out)).toMatchObject({ sup: expect.stringMatching(/^http:\/\/sup-[0-9a-f]{12}:8530$/) as string })
  })
})

describe('who a line is from', () => {
  const facts = (name: string, id: string | null, addresses: string[] = []) => {
    const evidence = [
      policy({ WUServer: 'http://sup01.contoso.local:8530' }),
      envelope('client', { name, os: 'Windows 11 Pro (10.0.26100)', elevated: true, addresses }),
      envelope('machine-identity', { names: [], ids: id === null ? [] : [`wsus:${id}`] })
    ]
    return fleetFacts(
      { diagnosis: diagnose({ collectedAt: null, inputs: [], evidence }, '1.0.0'), evidence },
      { hash, hideNames: false }
    )
  }
  const text = '0d0f7cb5-6c8f-4b0c-9d5e-5f8f1b1c2d3e'
  const other = '7a1f7cb5-6c8f-4b0c-9d5e-5f8f1b1c2d3e'

  it('stays the same for one client, and differs between clones that share their SusClientId', () => {
    expect(facts('NB-4711', text)).toEqual(facts('nb-4711.contoso.local', text))
    expect(facts('NB-4711', text).sus).toBe(facts('NB-4712', text).sus)
    expect(facts('NB-4711', text).client).not.toBe(facts('NB-4712', text).client)
    expect(facts('NB-4711', text).sus).not.toBe(facts('NB-4711', other).sus)
  })

  it('is not said where nothing random salts the name', () => {
    expect(facts('NB-4711', null)).toMatchObject({ client: null, sus: null })
  })

  it('gives subnets only: IPv4 first, IPv6 where there is nothing else, nothing that everybody has', () => {
    const all = ['10.1.2.3', '10.1.2.99', '169.254.7.7', 'fe80::1', '2001:db8:0:7::1']
    expect(facts('a', text, all).subnets).toEqual(['10.1.2.0/24'])
    expect(facts('a', text, ['2001:db8:0:7::1', 'fd00::5']).subnets).toEqual(['2001:db8:0:7::/64', 'fd00:0:0:0::/64'])
    expect(facts('a', text, ['fe80::1', '127.0.0.1', 'nonsense', '300.1.1.1', ':::']).subnets).toEqual([])
  })
})
