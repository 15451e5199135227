import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { iisFields, startNginx } from './nginx.ts'
import { silent, startOddServer } from './odd-servers.ts'
import { freePorts } from './open-port.ts'
import { missing } from './prerequisites.ts'
import { probeLab } from './probe-lab.ts'
import { until } from '../until.ts'

const lastAsked = '/last-asked'

interface Stoppable {
  stop(): Promise<unknown>
}

/** Nobody waits here until a log is old enough: what other clients asked before and after is written by hand. */
function otherClients(): string[] {
  return [-20, -15, -10, -5, -1, 3, 8, 13].map((minutes) => {
    const at = new Date(Date.now() + minutes * 60_000).toISOString()
    return `${at.slice(0, 10)} ${at.slice(11, 19)} 127.0.0.1 POST /ClientWebService/client.asmx - 8530 - 10.5.2.40 Windows-Update-Agent/10.0 - 200 0 0 41`
  })
}

describe.skipIf(missing('nginx'))('a saved live run and the logs a real server wrote meanwhile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-server-logs-'))
  const log = join(folder, 'u_ex.log')
  const running: Stoppable[] = []
  let ports: number[] = []
  let silentPort = 0
  let cuttingPort = 0

  beforeAll(async () => {
    ports = await freePorts(3)
    const directives = [`access_log ${log} iis;`]
    const [healthy = 0, broken = 0, denied = 0] = ports
    const sites = new Map([
      [healthy, { directives }],
      [broken, { directives, status: 500 }],
      [denied, { directives, status: 401 }]
    ])
    running.push(await startNginx(folder, sites))
    const odd = await startOddServer(silent)
    silentPort = odd.port
    const cutter = await startOddServer(cutting(healthy))
    cuttingPort = cutter.port
    running.push(odd, cutter)
  })

  afterAll(async () => {
    await Promise.all(running.map((stoppable) => stoppable.stop()))
    rmSync(folder, { recursive: true, force: true })
  })

  /** Once the line of a request is in the log, those of all before are. */
  async function written(): Promise<void> {
    await (await fetch(`http://127.0.0.1:${ports[0]}${lastAsked}`)).text()
    await until(() => readFileSync(log, 'utf8').includes(lastAsked))
  }

  async function judged(port: number, direct = '') {
    writeFileSync(log, '')
    const live = await probeLab({ fill: (address) => address }, { wsus: `http://127.0.0.1:${port}`, direct })
    // nginx writes a line after the last byte, which is here before; asked once more, it has written those before
    await written()
    const lines = [...otherClients(), ...readFileSync(log, 'utf8').split('\n')]
      .filter((line) => line !== '' && !line.includes(lastAsked))
      .sort()
      // a device on the way is asked at the server's own port; here it has another one
      .map((line) => line.split(' ').with(6, String(port)).join(' '))
    const bytes = (text: string) => new TextEncoder().encode(text)
    const { access, ...theCase } = live
    const { inputs, evidence, newestAt } = await importFiles([
      { name: 'run.supcase', bytes: await saveCase(theCase) },
      { name: 'u_ex.log', bytes: bytes([iisFields, ...lines].join('\n')) },
      { name: 'httperr1.log', bytes: bytes('#Software: Microsoft HTTP API 2.0\n#Fields: date time c-ip s-reason\n') }
    ])
    const { cause, side, confidence, because } = diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0').verdict
    expect(access?.marker).toBe('lab')
    return { cause, side, confidence, cites: because.some((reference) => reference.quote.includes('supdoctor=lab-')) }
  }

  it('finds the server’s own 500', async () => {
    expect(await judged(ports[1] ?? 0)).toEqual({
      cause: 'server-log-shows-error',
      side: 'server',
      confidence: 'certain',
      cites: true
    })
  })

  it('finds the server’s own 401', async () => {
    expect(await judged(ports[2] ?? 0)).toMatchObject({ cause: 'access-denied', side: 'server', confidence: 'certain' })
  })

  it('finds that what the client reached was never the server', async () => {
    expect(await judged(silentPort, 'resolved connected no-answer')).toMatchObject({
      cause: 'request-never-arrived',
      side: 'network',
      confidence: 'certain'
    })
  })

  it('finds that the server answered and something cut the answer off', async () => {
    expect(await judged(cuttingPort)).toMatchObject({
      cause: 'answer-lost-on-the-way',
      side: 'network',
      confidence: 'certain',
      cites: true
    })
  })
})

/** A device on the way that hands every request on and resets the connection as soon as the answer comes. */
function cutting(target: number) {
  return (client: net.Socket): void => {
    const upstream = net.connect(target, '127.0.0.1')
    client.pipe(upstream)
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
    upstream.once('data', () => {
      client.resetAndDestroy()
      // what the server still sends is taken, so that it logs an answer given in full
      upstream.resume()
    })
  }
}
