import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rungLimits } from '../../src-main/probes/wsus-access/requester.ts'
import { startCheck, type CliRun } from './built-cli.ts'
import { openNetworkLab, type NetworkLab } from './network-lab.ts'
import { httpOddities } from './odd-servers-http.ts'
import * as odd from './odd-servers.ts'
import { freePorts } from './open-port.ts'
import { registryExport } from './pac-registry.ts'
import { canBreakNetworks } from './prerequisites.ts'

const cancelledExit = 130
const cancelLimitMs = 500

async function cancelled(args: readonly string[], namespace?: string): Promise<{ run: CliRun; ms: number }> {
  const { child, ended } = startCheck(args, namespace)
  // The first line of progress: it is running by then, and the server is being asked
  if (child.stderr !== null) await once(child.stderr, 'data')
  await pause(300)
  const began = performance.now()
  child.kill('SIGINT')
  const run = await ended
  return { run, ms: performance.now() - began }
}

async function leftAfter(
  wsus: string,
  proxy: string,
  cancelAfter: string
): Promise<{ endedMs: number; left: unknown }> {
  const program = fileURLToPath(new URL('./open-handles.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [program, wsus, proxy, cancelAfter])
  return JSON.parse(stdout) as { endedMs: number; left: unknown }
}

describe('a run that is cancelled or over', () => {
  let silent: odd.OddServer
  let slow: odd.OddServer
  beforeAll(async () => {
    silent = await odd.startOddServer(odd.silent)
    slow = await odd.startOddServer(odd.slow)
  })
  afterAll(() => Promise.all([silent.stop(), slow.stop()]))

  it('ends the command line soon after Ctrl+C', async () => {
    const silence = ['--wsus', `http://127.0.0.1:${silent.port}`, '--proxy', `127.0.0.1:${silent.port}`]
    const { run, ms } = await cancelled(silence)
    expect(run.exitCode).toBe(cancelledExit)
    expect(ms).toBeLessThan(cancelLimitMs)
  })
  it.each(['http', 'https'])('holds nothing open once it is cancelled, %s', async (scheme) => {
    const { endedMs, left } = await leftAfter(`${scheme}://127.0.0.1:${silent.port}`, `127.0.0.1:${silent.port}`, '400')
    expect(endedMs).toBeLessThan(cancelLimitMs)
    expect(left).toEqual([])
  })
  it('holds nothing open after an answer', async () => {
    expect((await leftAfter(`http://127.0.0.1:${slow.port}`, 'direct', 'never')).left).toEqual([])
  })
  it.each(['gzip-bomb', 'endless-headers', 'half-body-reset', 'half-close', 'smtp-banner'] as const)(
    'holds nothing open after a hostile answer: %s',
    async (kind) => {
      const hostile = await odd.startOddServer(httpOddities[kind])
      const address = `127.0.0.1:${hostile.port}`
      const { left } = await leftAfter(`http://${address}`, address, 'never')
      await hostile.stop()
      expect(left).toEqual([])
    }
  )
  it('holds nothing open after a refusal', async () => {
    const [closed] = await freePorts(1)
    expect((await leftAfter(`http://127.0.0.1:${closed}`, `127.0.0.1:${closed}`, 'never')).left).toEqual([])
  })
})

if (canBreakNetworks()) {
  describe('a network that swallows everything', () => {
    let lab: NetworkLab
    beforeAll(async () => {
      lab = await openNetworkLab()
    })
    afterAll(() => lab.close())

    // All that can pass there is the wait for a connection, and for the name server where there is a name to ask for
    it.each([
      ['server and proxy', 'http://10.99.0.3:8530', '10.99.0.3:3128', rungLimits.tcpMs],
      ['server and proxy, https', 'https://10.99.0.3:8531', '10.99.0.3:3128', rungLimits.tcpMs],
      ['two addresses of the server, no proxy', 'http://all-dead.lab:8530', 'direct', rungLimits.tcpMs],
      ['the name server', 'http://wsus.contoso.lab:8530', 'proxy.contoso.lab:3128', rungLimits.nameMs]
    ])('costs the longest single limit, not the sum: %s', async (_, wsus, proxy, limitMs) => {
      // What a busy computer takes to start and judge is no wait for the network
      const idle = await startCheck(['--wsus', wsus, '--no-network'], lab.namespaces.client).ended
      const { ended } = startCheck(['--wsus', wsus, '--proxy', proxy, '--json', '-'], lab.namespaces.client)
      const { exitCode, seconds } = await ended
      expect(exitCode).toBe(1)
      expect(seconds * 1000).toBeGreaterThan(limitMs * 0.95)
      expect((seconds - idle.seconds) * 1000).toBeLessThan(limitMs * 1.15)
    })
    it.each(['10.99.0.3', 'wsus.contoso.lab'])(
      'costs the longest single limit with scripts and the user’s proxy as well: %s',
      async (host) => {
        const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-deadlines-'))
        const dropped = join(folder, 'settings.reg')
        const script = `http://${host}/proxy.pac`
        const settings = { userProxy: `${host}:3128`, userScript: script, winhttpScript: `${script}?machine` }
        await writeFile(dropped, registryExport({ wsus: `https://${host}:8531`, ...settings }))
        const idle = await startCheck([dropped, '--no-network'], lab.namespaces.client).ended
        const { exitCode, seconds } = await startCheck([dropped, '--live'], lab.namespaces.client).ended
        const { run, ms } = await cancelled([dropped, '--live'], lab.namespaces.client)
        await rm(folder, { recursive: true })
        expect(exitCode).toBe(1)
        expect((seconds - idle.seconds) * 1000).toBeLessThan(rungLimits.tcpMs * 1.15)
        expect(run.exitCode).toBe(cancelledExit)
        expect(ms).toBeLessThan(cancelLimitMs)
      }
    )
    it.each([
      ['server and proxy', 'http://10.99.0.3:8530', '10.99.0.3:3128'],
      ['the name server', 'http://wsus.contoso.lab:8530', 'proxy.contoso.lab:3128']
    ])('is left soon after Ctrl+C: %s', async (_, wsus, proxy) => {
      const { run, ms } = await cancelled(['--wsus', wsus, '--proxy', proxy], lab.namespaces.client)
      expect(run.exitCode).toBe(cancelledExit)
      expect(ms).toBeLessThan(cancelLimitMs)
    })
  })
}
