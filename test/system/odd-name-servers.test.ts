import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askDns } from '../../src-main/system/names/ask-dns.ts'

/** Of answers that end the question by themselves: a limit that no test lives to see. */
const farAway = 50_000
/** Of servers whose answers are none, so that the limit is what ends the question. */
const soon = 150
const limits = (timeoutMs: number) => ({ timeoutMs, signal: new AbortController().signal })

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A name server that answers whatever these bytes are; over TCP the other ones, if there are any. */
async function server(answer: (query: Buffer) => Buffer, overTcp?: (query: Buffer) => Buffer): Promise<string> {
  const tcp = createServer((socket) => {
    socket.on('error', () => undefined)
    let rest = Buffer.alloc(0)
    socket.on('data', (data: Buffer) => {
      rest = Buffer.concat([rest, data])
      // several questions may come over one connection
      while (rest.length > 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
        const whole = overTcp?.(rest.subarray(2, 2 + rest.readUInt16BE(0))) ?? Buffer.alloc(0)
        rest = rest.subarray(2 + rest.readUInt16BE(0))
        const length = Buffer.alloc(2)
        length.writeUInt16BE(whole.length)
        socket.write(Buffer.concat([length, whole]))
      }
    })
  })
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  const place = tcp.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  const udp = createSocket('udp4')
  udp.on('message', (query, from) => {
    udp.send(answer(query), from.port, from.address)
  })
  udp.bind(place.port, '127.0.0.1')
  await once(udp, 'listening')
  stops.push(() => {
    tcp.close()
    udp.close()
  })
  return `127.0.0.1:${place.port}`
}

/** The query's header and question, with these counts and flags (RFC 1035 §4.1.1), and what stands behind it. */
function reply(
  query: Buffer,
  records: readonly Buffer[],
  { flags = 0x8180, count = records.length, id = 0 } = {}
): Buffer {
  const end = query.indexOf(0, 12) + 5
  const head = Buffer.from(query.subarray(0, 12))
  head.writeUInt16BE(head.readUInt16BE(0) ^ id, 0)
  head.writeUInt16BE(flags, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(count & 0xffff, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([head, query.subarray(12, end), ...records])
}

const asksFor = (query: Buffer): number => query.readUInt16BE(query.indexOf(0, 12) + 1)
/** One record of a name that these bytes are; type 1 is an address, 5 another name. */
function record(name: Buffer, type: number, data: Buffer, length = data.length): Buffer {
  const head = Buffer.from([0, type, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(length, 8)
  return Buffer.concat([name, head, data])
}
const asked = Buffer.from([0xc0, 12])
const label = (text: string) => Buffer.from([text.length, ...Buffer.from(text), 0])
const address = (query: Buffer, of: Buffer, last: number): Buffer =>
  asksFor(query) === 1
    ? record(of, 1, Buffer.from([10, 0, last >> 8, last & 255]))
    : record(of, 28, Buffer.alloc(16, 1))

const chain = (query: Buffer, length: number): Buffer[] => [
  record(asked, 5, label('c0')),
  ...Array.from({ length }, (_, nth) => record(label(`c${nth}`), 5, label(`c${nth + 1}`))),
  address(query, label(`c${length}`), 7)
]

const ask = async (at: string, timeoutMs = farAway) => {
  const [answer] = await askDns(at, ['wsus.contoso.test'], limits(timeoutMs))
  if (answer === undefined) throw new Error('no answer')
  return answer
}

describe('a name server that', () => {
  it.each<readonly [what: string, answer: (query: Buffer) => Buffer]>([
    [
      'points a name at itself',
      (query) => reply(query, [record(Buffer.from([0xc0, query.indexOf(0, 12) + 5]), 1, Buffer.from([10, 0, 0, 1]))])
    ],
    [
      'points behind the end',
      (query) => reply(query, [record(Buffer.from([0xff, 0xff]), 1, Buffer.from([10, 0, 0, 1]))])
    ],
    ['gives an alias that is its own', (query) => reply(query, [record(asked, 5, asked)])],
    ['gives no records', (query) => reply(query, [])],
    ['promises records that are not there', (query) => reply(query, [], { count: 65_535 })],
    ['gives an address that is cut', (query) => reply(query, [record(asked, 1, Buffer.from([10]), 4)])],
    ['gives an address of one byte', (query) => reply(query, [record(asked, 1, Buffer.from([10]))])],
    ['gives a length behind the end', (query) => reply(query, [record(asked, 1, Buffer.from([10, 0, 0, 1]), 60_000)])],
    ['answers for another name', (query) => reply(query, [record(label('other'), 16, label('x'))])],
    ['cuts its answer, and the long one too', (query) => reply(query, [], { flags: 0x8380 })]
  ])('%s resolves no name, and ends the question', async (_what, answer) => {
    const got = await ask(await server(answer, answer), farAway)
    expect(got.addresses).toEqual([])
    expect(got.outcome).not.toBe('resolved')
  })

  it.each<readonly [what: string, answer: (query: Buffer) => Buffer]>([
    ['has another id', (query) => reply(query, [address(query, asked, 1)], { id: 0x5555 })],
    ['is a question', (query) => query],
    ['is empty', () => Buffer.alloc(0)],
    ['is shorter than a header', (query) => query.subarray(0, 7)]
  ])('sends what %s resolves no name until its limit', async (_what, answer) => {
    const got = await ask(await server(answer), soon)
    expect(got.addresses).toEqual([])
    expect(got.outcome).not.toBe('resolved')
  })

  it('has aliases of aliases is followed within one answer, however many', async () => {
    const got = await ask(await server((query) => reply(query, chain(query, 12))))
    expect(got.addresses).toContain('10.0.0.7')
  })

  it('gives thousands of addresses over TCP is believed, and they are counted', async () => {
    const long = (query: Buffer) =>
      reply(
        query,
        Array.from({ length: 2_000 }, (_, nth) => address(query, asked, nth))
      )
    const got = await ask(await server((query) => reply(query, [], { flags: 0x8380 }), long))
    expect([got.outcome, got.addresses.length]).toEqual(['resolved', 2_001])
  })
})
