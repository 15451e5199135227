import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCheck, type CliRun } from './built-cli.ts'
import { openNetworkLab, type NetworkLab } from './network-lab.ts'
import { httpOddities } from './odd-servers-http.ts'
import * as odd from './odd-servers.ts'
import { freePorts } from './open-port.ts'
import { registryExport } from './pac-registry.ts'
import { canBreakNetworks, requiredProgram } from './prerequisites.ts'
import { until } from '../until.ts'

/** Not what a run ends with that came to its limits by itself: with this code, it was the cancelling that ended it. */
const cancelledExit = 130

/** Ends the run by Ctrl+C once `asked` has come true. */
async function cancelled(
  args: readonly string[],
  asked: () => boolean | Promise<boolean>,
  namespace?: string
): Promise<CliRun> {
  const { child, ended } = startCheck(args, namespace)
  await until(asked)
  child.kill('SIGINT')
  return await ended
}

/** What a run still holds open at its end; the promise, where there is one, says when it is cancelled. */
async function leftAfter(wsus: string, proxy: string, cancel?: Promise<unknown>): Promise<unknown> {
  const program = fileURLToPath(new URL('./open-handles.ts', import.meta.url))
  const running = promisify(execFile)(process.execPath, [program, wsus, proxy])
  void cancel?.then(() => running.child.kill('SIGUSR2'))
  return JSON.parse((await running).stdout)
}

/** Where connections from a namespace are under way that nobody answers: `address:port`. */
function underWay(namespace: string): string[] {
  const ss = ['netns', 'exec', namespace, requiredProgram('ss'), '-Htn', 'state', 'syn-sent']
  const lines = execFileSync(requiredProgram('ip'), ss, { encoding: 'utf8' }).trim().split('\n')
  return lines.flatMap((line) => line.trim().split(/\s+/)[3] ?? [])
}

describe('a run that is cancelled or over', () => {
  let silent: odd.OddServer
  let slow: odd.OddServer
  let reached = (): void => undefined
  /** When the silent server is reached next. */
  const nextReached = () => new Promise<void>((done) => (reached = done))
  beforeAll(async () => {
    silent = await odd.startOddServer((socket) => {
      reached()
      odd.silent(socket)
    })
    slow = await odd.startOddServer(odd.slow)
  })
  afterAll(() => Promise.all([silent.stop(), slow.stop()]))

  it('ends the command line by Ctrl+C', async () => {
    const silence = ['--wsus', `http://127.0.0.1:${silent.port}`, '--proxy', `127.0.0.1:${silent.port}`]
    let isReached = false
    void nextReached().then(() => (isReached = true))
    expect((await cancelled(silence, () => isReached)).exitCode).toBe(cancelledExit)
  })
  it.each(['http', 'https'])('holds nothing open once it is cancelled, %s', async (scheme) => {
    const address = `127.0.0.1:${silent.port}`
    expect(await leftAfter(`${scheme}://${address}`, address, nextReached())).toEqual([])
  })
  it('holds nothing open after an answer', async () => {
    expect(await leftAfter(`http://127.0.0.1:${slow.port}`, 'direct')).toEqual([])
  })
  it.each(['gzip-bomb', 'endless-headers', 'half-body-reset', 'half-close', 'smtp-banner'] as const)(
    'holds nothing open after a hostile answer: %s',
    async (kind) => {
      const hostile = await odd.startOddServer(httpOddities[kind])
      const address = `127.0.0.1:${hostile.port}`
      const left = await leftAfter(`http://${address}`, address)
      await hostile.stop()
      expect(left).toEqual([])
    }
  )
  it('holds nothing open after a refusal', async () => {
    const [closed] = await freePorts(1)
    expect(await leftAfter(`http://127.0.0.1:${closed}`, `127.0.0.1:${closed}`)).toEqual([])
  })
})

if (canBreakNetworks()) {
  describe('a network that swallows everything', () => {
    let lab: NetworkLab
    beforeAll(async () => {
      lab = await openNetworkLab()
    })
    afterAll(() => lab.close())

    // whose connections are all under way at once waits for the longest limit, not for their sum
    it.each([
      ['server and proxy', 'http://10.99.0.3:8530', '10.99.0.3:3128', ['10.99.0.3:3128', '10.99.0.3:8530']],
      ['server and proxy, https', 'https://10.99.0.3:8531', '10.99.0.3:3128', ['10.99.0.3:3128', '10.99.0.3:8531']]
    ])('has all connections under way at once, and is left by Ctrl+C: %s', async (_, wsus, proxy, wanted) => {
      const isAsked = () => {
        const now = underWay(lab.namespaces.client)
        return wanted.every((text) => now.includes(text))
      }
      const run = await cancelled(['--wsus', wsus, '--proxy', proxy], isAsked, lab.namespaces.client)
      expect(run.exitCode).toBe(cancelledExit)
    })
    it('has scripts, the user’s proxy and the server under way at once', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-deadlines-'))
      const dropped = join(folder, 'settings.reg')
      const host = '10.99.0.3'
      const script = `http://${host}/proxy.pac`
      const settings = { userProxy: `${host}:3128`, userScript: script, winhttpScript: `${script}?machine` }
      await writeFile(dropped, registryExport({ wsus: `https://${host}:8531`, ...settings }))
      const isAsked = () => {
        const now = underWay(lab.namespaces.client)
        return now.filter((text) => text === `${host}:80`).length >= 2 && now.includes(`${host}:8531`)
      }
      const run = await cancelled([dropped, '--live'], isAsked, lab.namespaces.client)
      await rm(folder, { recursive: true })
      expect(run.exitCode).toBe(cancelledExit)
    })
    it.concurrent.each([
      ['server and proxy', 'http://10.99.0.3:8530', '10.99.0.3:3128'],
      ['two addresses of the server, no proxy', 'http://all-dead.lab:8530', 'direct'],
      ['the name server', 'http://wsus.contoso.lab:8530', 'proxy.contoso.lab:3128']
    ])('comes to its own end: %s', async (_, wsus, proxy) => {
      const { ended } = startCheck(['--wsus', wsus, '--proxy', proxy, '--json', '-'], lab.namespaces.client)
      expect((await ended).exitCode).toBe(1)
    })
  })
}
