import { afterEach, describe, expect, it } from 'vitest'
import type { Collected, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { markerFrom } from '../../src-main/probes/wsus-access/request-marker.ts'
import { stageLimits } from '../../src-main/probes/wsus-access/stage-limits.ts'
import { httpLimits } from '../../src-main/probes/wsus-access/attempt.ts'
import { attemptRunOf, wsusAccessProbe } from '../../src-main/probes/wsus-access/wsus-access.ts'
import { freePorts } from '../lab/open-port.ts'
import { httpOddities } from '../lab/odd-servers-http.ts'
import * as odd from '../lab/odd-servers.ts'

const never = new AbortController().signal
/** For servers that never answer. */
const quick = { ...stageLimits, firstByteMs: 500, wholeAnswerMs: 800 }
/** For all others: no test lives to see them, however busy the machine is. */
const endless: typeof stageLimits = { ...stageLimits, firstByteMs: 3_600_000, wholeAnswerMs: 3_600_000 }
const servers: odd.OddServer[] = []

afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())))

async function listen(greet: Parameters<typeof odd.startOddServer>[0]): Promise<number> {
  const server = await odd.startOddServer(greet)
  servers.push(server)
  return server.port
}

function said(value: EvidenceValue<'technician-choice'>): Collected<'technician-choice'> {
  const common = { collectedAt: null, durationMs: 0, origin: 'answer', source: '--wsus' } as const
  return { probe: 'technician-choice', status: 'collected', ...common, value }
}

const ask = (wsus: string | null, proxy: string | null, signal = never, limits = endless) =>
  wsusAccessProbe({ marker: 'mark', version: '1.2.3' }, limits).collect(thisSystem(), signal, [said({ wsus, proxy })])

/** Answers like a server and keeps the head of every request. */
const keeping = (heads: string[]) => (socket: Parameters<typeof odd.silent>[0]) => {
  socket.once('data', (bytes) => {
    heads.push(bytes.toString('latin1'))
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
  })
}

type OddSocket = Parameters<typeof odd.silent>[0]

/** Says nothing by itself; tells when so many connections have sent a request. */
function onceAll(count: number, then: (sockets: readonly OddSocket[]) => void) {
  const asking: OddSocket[] = []
  return (socket: OddSocket): void => {
    socket.once('data', () => {
      if (asking.push(socket) === count) then(asking)
    })
  }
}

describe('asking the update server', () => {
  it('marks every request in its own way, in address and User-Agent', async () => {
    const heads: string[] = []
    const port = await listen(keeping(heads))
    const seen = await ask(`http://127.0.0.1:${port}/`, 'direct')
    expect(heads.map((head) => head.split(' ')[1]).sort()).toEqual([
      '/ClientWebService/wusserverversion.xml?supdoctor=mark-2',
      '/Selfupdate/wuident.cab?supdoctor=mark-1',
      '/SimpleAuthWebService/SimpleAuth.asmx?supdoctor=mark-3'
    ])
    expect(heads.every((head) => /User-Agent: sup-doctor\/1\.2\.3 \(mark-[123]\)/.test(head))).toBe(true)
    expect(heads.every((head) => head.includes(`Host: 127.0.0.1:${port}\r\n`))).toBe(true)
    expect(seen.otherPorts).toEqual([])
  })
  it('reports each request as it is asked, connected and answered, over a proxy as such', async () => {
    const port = await listen(keeping([]))
    const seen: string[] = []
    const probe = wsusAccessProbe({ marker: 'mark', version: '1.2.3' }, endless)
    const evidence = [said({ wsus: `http://127.0.0.1:${port}/`, proxy: `127.0.0.1:${port}` })]
    await probe.collect(thisSystem(), never, evidence, ({ address, proxied, stage, httpStatus }) => {
      if (address === 'simple-auth') seen.push(`${proxied ? 'proxy' : 'direct'} ${stage} ${httpStatus ?? '-'}`)
    })
    for (const way of ['direct', 'proxy'])
      expect(seen.filter((line) => line.startsWith(way))).toEqual([
        `${way} asked -`,
        `${way} connected -`,
        `${way} answered 200`
      ])
  })
  it('gives a proxy the whole address, and asks it by CONNECT for https', async () => {
    const heads: string[] = []
    const port = await listen(keeping(heads))
    await ask('http://wsus.invalid:8530', `127.0.0.1:${port}`)
    await ask('https://wsus.invalid', `127.0.0.1:${port}`)
    const targets = heads.map((head) => head.split('\r\n')[0])
    expect(targets).toContain('GET http://wsus.invalid:8530/Selfupdate/wuident.cab?supdoctor=mark-4 HTTP/1.1')
    expect(targets).toContain('CONNECT wsus.invalid:443 HTTP/1.1')
  })
  it('tries the other standard ports only when nothing connected', async () => {
    const [port = 0] = await freePorts(1)
    const seen = await ask(`http://127.0.0.1:${port}`, 'direct')
    expect(seen.otherPorts.map((connection) => connection.port).sort((a, b) => a - b)).toEqual([80, 443, 8530, 8531])
  })
  it('has nothing to ask without a usable address', async () => {
    await expect(ask(null, null)).rejects.toMatchObject({ reason: 'not-applicable' })
    await expect(ask('wsus:8530', null)).rejects.toMatchObject({ reason: 'not-applicable' })
  })
  it('ends with what it has when the run ends, and leaves nothing open', async () => {
    const run = new AbortController()
    // three requests a way, and two ways: the run ends once the last of them has arrived
    const port = await listen(onceAll(6, () => run.abort()))
    const seen = await ask(`http://127.0.0.1:${port}`, `127.0.0.1:${port}`, run.signal)
    for (const attempt of seen.paths.flatMap((path) => path.attempts)) {
      expect(attempt).toMatchObject({ name: { outcome: 'resolved' }, http: { outcome: 'unfinished' } })
    }
    await Promise.all(servers.splice(0).map((server) => server.stop()))
    await expect.poll(() => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP'))).toEqual([])
  })
  it.each([
    ['header', odd.silent],
    ['body', httpOddities['half-body-silent']]
  ])('calls it silence where the %s never comes', async (_, greet) => {
    const { paths } = await ask(`http://127.0.0.1:${await listen(greet)}`, 'direct', never, quick)
    expect(paths.flatMap((path) => path.attempts.map((attempt) => attempt.http?.outcome))).toEqual(
      Array(3).fill('no-answer')
    )
  })
  it('waits for an answer a little less than its own time, so that silence is no unfinished try', () => {
    const whole = stageLimits.wholeAnswerMs
    const limits = { ...stageLimits, firstByteMs: whole }
    const run = attemptRunOf(thisSystem(), { marker: 'mark', version: '1.2.3' }, limits, never)
    const own = httpLimits(run)
    for (const limit of [own.timeoutMs, own.wholeMs]) expect(limit).toBeLessThan(0.99 * whole)
    // what is left then proves nothing
    expect(httpLimits({ ...run, until: 0 })).toMatchObject({ timeoutMs: whole, wholeMs: whole })
  })
  it('has all requests on their way before the first is answered', async () => {
    // answers nobody before the last of them is there
    const port = await listen(
      onceAll(6, (sockets) => sockets.forEach((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')))
    )
    const { paths } = await ask(`http://127.0.0.1:${port}`, `127.0.0.1:${port}`)
    expect(paths.flatMap((path) => path.attempts.map((attempt) => attempt.http?.status))).toEqual(Array(6).fill(200))
  })
})

describe('a marker', () => {
  it('keeps what is harmless in an address and a log line', () => {
    expect(markerFrom('INC-4711 & more')).toBe('INC-4711more')
  })
  it('is random where nothing is left', () => {
    expect(markerFrom('ä&?')).toMatch(/^[0-9a-f]{8}$/)
    expect(markerFrom(null)).not.toBe(markerFrom(null))
  })
})
