import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbidTraffic } from '../../src-main/hosts/electron/no-traffic.ts'
import { canBreakNetworks, requiredProgram } from '../lab/prerequisites.ts'
import { systemChromium } from '../system-chromium.ts'

const namespace = `sup-n-${process.pid}`
const present = systemChromium !== undefined && canBreakNetworks()

/** The switches as the window sets them. */
const switches: string[] = []
forbidTraffic({
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      void switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
  }
} as Parameters<typeof forbidTraffic>[0])

// on a wire of its own, whose other end counts what arrives
describe.runIf(present)('Chromium with the switches of the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-traffic-'))
  const ip = (...args: readonly string[]) => execFileSync(requiredProgram('ip'), args, { encoding: 'utf8' })
  beforeAll(() => {
    mkdirSync(join('/etc/netns', namespace), { recursive: true })
    writeFileSync(join('/etc/netns', namespace, 'resolv.conf'), 'nameserver 10.98.0.2\n')
    ip('netns', 'add', namespace)
    ip('-n', namespace, 'link', 'set', 'lo', 'up')
    ip('-n', namespace, 'link', 'add', 'out', 'type', 'veth', 'peer', 'name', 'other')
    ip('netns', 'exec', namespace, 'sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1')
    ip('-n', namespace, 'address', 'add', '10.98.0.1/24', 'dev', 'out')
    for (const end of ['other', 'out']) ip('-n', namespace, 'link', 'set', end, 'up')
    ip('-n', namespace, 'route', 'add', 'default', 'via', '10.98.0.2')
    // the neighbour is known, so that no packet has to ask for it
    ip('-n', namespace, 'neighbour', 'add', '10.98.0.2', 'lladdr', '02:00:00:00:00:02', 'dev', 'out')
  })
  afterAll(() => {
    ip('netns', 'delete', namespace)
    rmSync(join('/etc/netns', namespace), { recursive: true })
    rmSync(folder, { recursive: true })
  })

  /** Packets that left while a page from elsewhere was asked for. */
  function packets(name: string, given: readonly string[]): number {
    const sent = (): number =>
      (
        JSON.parse(ip('-n', namespace, '-s', '-j', 'link', 'show', 'out')) as [{ stats64: { tx: { packets: number } } }]
      )[0].stats64.tx.packets
    const before = sent()
    const always = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--timeout=4000', '--dump-dom']
    const profile = `--user-data-dir=${join(folder, name)}`
    const program = [systemChromium ?? '', ...always, profile, ...given, 'http://dictionary.example/de.bdic']
    // a page that is not there is a failure of its own
    const { signal, error } = spawnSync(requiredProgram('ip'), ['netns', 'exec', namespace, ...program])
    expect([signal, error]).toEqual([null, undefined])
    return sent() - before
  }

  it('lets nothing out, and without them does', () => {
    expect(packets('without', [])).toBeGreaterThan(0)
    expect(packets('with', switches)).toBe(0)
  })
})
