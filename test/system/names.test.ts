import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { nameAnswers } from '../../src-main/contract/evidence/name-answers.ts'
import { askDns } from '../../src-main/system/names/ask-dns.ts'
import { askSystem, nameSources } from '../../src-main/system/names/name-sources.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { nameAnswersProbe } from '../../src-main/probes/name-answers.ts'
import { choice, policy } from '../builders/evidence.ts'
import { startDnsServer, type DnsServer } from '../lab/dns-server.ts'
import { freePorts } from '../lab/open-port.ts'
import { until } from '../until.ts'

const never = new AbortController().signal
/** Ends what never answers; whatever has an answer has a limit that no test lives to see. */
const limits = { timeoutMs: 600, signal: never }
const patient = { timeoutMs: 3_600_000, signal: never }
let dns: DnsServer
let folder: string
let hostsPath: string

beforeAll(async () => {
  dns = await startDnsServer({
    'sup01.invalid': { addresses: ['10.2.0.9', '10.2.0.10', '2001:db8::9'] },
    'six.invalid': { addresses: ['2001:db8::6'] },
    'late.invalid': { addresses: ['10.2.0.11'], lateMs: 50 },
    'too-late.invalid': { addresses: ['10.2.0.12'], lateMs: 600_000 },
    'silent.invalid': 'silent',
    'silent-one.invalid': 'silent',
    'silent-two.invalid': 'silent',
    'garbage.invalid': 'garbage',
    'refuse.invalid': 'refuse'
  })
  folder = await mkdtemp(join(tmpdir(), 'sup-doctor-names-'))
  hostsPath = join(folder, 'hosts')
  await writeFile(hostsPath, '# by hand\r\n10.9.9.9 SUP01.invalid sup01\r\n10.9.9.8 other\r\n')
})
afterAll(async () => {
  await dns.stop()
  await rm(folder, { recursive: true })
})

const sources = (more: Partial<Parameters<typeof nameSources>[0]> = {}) =>
  nameSources({ servers: [dns.server], hostsPath, domain: async () => null, ...more })
const fromDns = (name: string, server = dns.server, within = patient) => askDns(server, [name], within)

describe('a DNS server', () => {
  it.each([
    ['gives all addresses of both kinds', 'sup01', 'resolved', ['10.2.0.9', '10.2.0.10', '2001:db8::9']],
    ['gives the one kind there is', 'six', 'resolved', ['2001:db8::6']],
    ['answers late, but in time', 'late', 'resolved', ['10.2.0.11']],
    ['does not know the name', 'nobody', 'not-found', []],
    ['declines', 'refuse', 'refused', []]
  ])('%s', async (_what, name, outcome, addresses) => {
    expect(await fromDns(`${name}.invalid`)).toMatchObject([{ server: dns.server, outcome, addresses }])
  })
  it.each(['too-late', 'silent'])('that does not answer in time has not resolved anything: %s', async (name) => {
    expect(await fromDns(`${name}.invalid`, dns.server, limits)).toMatchObject([
      { outcome: 'no-answer', addresses: [] }
    ])
  })
  it('that answers with garbage has not resolved anything', async () => {
    const [answer] = await fromDns('garbage.invalid', dns.server, limits)
    expect(['failed', 'no-answer']).toContain(answer?.outcome)
    expect(answer?.addresses).toEqual([])
  })
  it('that is not there refuses', async () => {
    // a port that was free for TCP a moment ago has no UDP listener either
    const [port = 0] = await freePorts(1)
    expect(await fromDns('sup01.invalid', `127.0.0.1:${port}`)).toMatchObject([{ outcome: 'refused' }])
  })
  it('that cannot be named to the resolver has failed', async () => {
    expect(await fromDns('sup01.invalid', 'not an address')).toMatchObject([{ outcome: 'failed' }])
  })
  it('answers beside silent ones, of which no more than three are asked', async () => {
    const servers = [dns.server, 'not an address', dns.server, dns.server]
    // a name that the system itself knows at once
    const { names } = await sources({ servers }).ask(['localhost'], patient)
    expect(names[0]?.dns.map((item) => item.outcome)).toEqual(['not-found', 'failed', 'not-found'])
  })
})

describe('asking everybody', () => {
  it('keeps apart what hosts file and DNS say, and names the line', async () => {
    const { hostsFile, names } = await sources().ask(['sup01.invalid', 'six.invalid'], limits)
    expect(hostsFile).toBe('read')
    expect(names.map((name) => name.name)).toEqual(['sup01.invalid', 'six.invalid'])
    expect(names.map((name) => name.hosts)).toEqual([[{ line: 2, address: '10.9.9.9' }], []])
    expect(names[0]?.dns[0]?.addresses).not.toContain('10.9.9.9')
  })
  it('asks the system apart from these servers', async () => {
    const { names } = await sources().ask(['localhost'], patient)
    expect(names[0]?.system.addresses).toContain('127.0.0.1')
    expect(names[0]?.dns).toMatchObject([{ outcome: 'not-found' }])
  })
  it('tells a hosts file that is not there from one that cannot be read', async () => {
    const state = async (path: string) => (await sources({ hostsPath: path }).ask([], limits)).hostsFile
    expect(await state(join(folder, 'nothing'))).toBe('absent')
    expect(await state(folder)).toBe('not-read')
  })
  it('waits for all names together no longer than for one', async () => {
    const run = new AbortController()
    const asking = askDns(dns.server, ['silent-one.invalid', 'silent-two.invalid'], { ...patient, signal: run.signal })
    // both are asked while neither has got an answer, which never comes
    await until(() => ['silent-one.invalid', 'silent-two.invalid'].every((name) => dns.asked().includes(name)))
    run.abort()
    expect((await asking).map((askDn) => askDn.outcome)).toEqual(['unfinished', 'unfinished'])
  })
  it('ends with what it has when the run ends, and leaves nothing open', async () => {
    const run = new AbortController()
    const asking = sources().ask(['sup01.invalid', 'silent.invalid'], { ...patient, signal: run.signal })
    // answers come in the order of the questions: after these, the one name has its own
    for (let round = 0; round < 2; round++) await fromDns('six.invalid')
    run.abort()
    const { names } = await asking
    expect(names.map((name) => name.dns[0]?.outcome)).toEqual(['resolved', 'unfinished'])
    // the server of the tests itself is the one UDP socket left
    const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('UDP'))
    await expect.poll(sockets).toHaveLength(1)
  })
  it('asks nobody when the run has ended', async () => {
    const asked = dns.asked().length
    const { hostsFile, names } = await sources().ask(['new.invalid'], { timeoutMs: 600, signal: AbortSignal.abort() })
    expect(hostsFile).toBe('not-read')
    expect(names).toMatchObject([{ system: { outcome: 'unfinished' }, dns: [{ outcome: 'unfinished' }] }])
    expect(dns.asked()).toHaveLength(asked)
  })
  it('does not keep the system busy with a second name when the first took all the time', async () => {
    const asked: string[] = []
    let clock = 0
    const look: Parameters<typeof askSystem>[2] = async (host, { timeoutMs }) => {
      asked.push(host)
      clock += timeoutMs
      return { outcome: 'no-answer', host, addresses: [], durationMs: timeoutMs }
    }
    const answers = await askSystem(['a', 'b'], { timeoutMs: 30, signal: never }, look, () => clock)
    expect(asked).toEqual(['a'])
    expect(answers.map((answer) => answer.outcome)).toEqual(['no-answer', 'unfinished'])
  })
})

describe('the probe of names', () => {
  const machine = (domain: string | null = null) => ({
    ...thisSystem(),
    names: sources({ domain: async () => domain })
  })
  const asked = async (wsus: string, proxy = 'direct', domain: string | null = null) => {
    const value = await nameAnswersProbe.collect(machine(domain), never, [choice({ wsus, proxy })])
    expect(v.is(nameAnswers, value)).toBe(true)
    return value.names.map(({ name, role, used }) => [name, role, used])
  }

  it('asks for the server as it is set and by its short name', async () => {
    expect(await asked('http://sup01.invalid:8530')).toEqual([
      ['sup01.invalid', 'wsus', true],
      ['sup01', 'wsus-short', false]
    ])
  })
  it('asks for the full name of a short one where a domain is known', async () => {
    expect(await asked('http://sup01:8530', 'direct', 'invalid')).toEqual([
      ['sup01', 'wsus', true],
      ['sup01.invalid', 'wsus-full', false]
    ])
  })
  it('asks first for the proxy where the way leads over it', async () => {
    expect((await asked('http://six.invalid', 'sup01.invalid:8080'))[0]).toEqual(['sup01.invalid', 'proxy', true])
  })
  it('asks for no address, and has nothing to do without a name', async () => {
    expect(await asked('http://10.2.0.9:8530', 'six.invalid:8080')).toEqual([['six.invalid', 'proxy', true]])
    for (const given of [[choice({ wsus: 'http://[2001:db8::9]:8530' })], [policy({})], []]) {
      const collecting = nameAnswersProbe.collect(machine('invalid'), never, given)
      await expect(collecting).rejects.toMatchObject({ reason: 'not-applicable' })
    }
  })
})
