import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { resolveName } from '../../src-main/system/network/resolve.ts'
import { freePorts } from '../lab/open-port.ts'
import { silent, startOddServer, type OddServer } from '../lab/odd-servers.ts'

/** A limit that no test lives to see: what ends before it was ended by something else. */
const farAway = 3_600_000
const limits = { timeoutMs: farAway, signal: new AbortController().signal }
const aborted = { timeoutMs: farAway, signal: AbortSignal.abort() }
let server: OddServer

beforeAll(async () => {
  server = await startOddServer(silent)
})
afterAll(() => server.stop())

describe('resolving a name', () => {
  it('takes a literal address as its own answer', async () => {
    expect(await resolveName('2001:db8::1', limits)).toMatchObject({ outcome: 'resolved', addresses: ['2001:db8::1'] })
  })
  it('asks the system for a name', async () => {
    const result = await resolveName('localhost', limits)
    expect(result.outcome).toBe('resolved')
    expect(result.addresses).toContain('127.0.0.1')
  })
  it('says not-found or no-answer, never failed, for a name that cannot be', async () => {
    const result = await resolveName('wsus.invalid', limits)
    expect(['not-found', 'no-answer']).toContain(result.outcome)
    expect(result.addresses).toEqual([])
  })
  it('is unfinished when the run ended first', async () => {
    expect(await resolveName('localhost', aborted)).toMatchObject({ outcome: 'unfinished' })
  })
})

describe('connecting to an address', () => {
  it('hands over an open connection', async () => {
    const { result, wire } = await connectTo('127.0.0.1', server.port, limits)
    wire?.destroy()
    expect(result).toMatchObject({ outcome: 'connected', address: '127.0.0.1', port: server.port })
    expect(wire).not.toBeNull()
  })
  it('says refused where nothing listens', async () => {
    const [port = 0] = await freePorts(1)
    expect(await connectTo('127.0.0.1', port, limits)).toMatchObject({ result: { outcome: 'refused' }, wire: null })
  })
  it('says unreachable where no route leads', async () => {
    // 240.0.0.0/4 is reserved (RFC 1112 §4); the kernel itself refuses to send there or a router does
    const { result } = await connectTo('255.255.255.255', 80, { ...limits, timeoutMs: 500 })
    expect(['unreachable', 'no-answer']).toContain(result.outcome)
  })
  it('is unfinished when the run ends in the middle', async () => {
    const run = new AbortController()
    const attempt = connectTo('127.0.0.1', server.port, { timeoutMs: farAway, signal: run.signal })
    run.abort()
    const { result, wire } = await attempt
    expect(result.outcome).toBe('unfinished')
    expect(wire).toBeNull()
  })
})
