import { createSocket, type RemoteInfo } from 'node:dgram'
import { setTimeout as pause } from 'node:timers/promises'

/** What the server does with a name: addresses (none: the name is unknown), answered late, or something odd. */
export type DnsZone = Readonly<
  Record<
    string,
    | { readonly addresses: readonly string[]; readonly lateMs?: number }
    | 'silent'
    | 'garbage'
    | 'refuse'
    | 'fail'
    | 'truncate'
  >
>

export interface DnsServer {
  /** `127.0.0.1:port`, as resolvers take it. */
  readonly server: string
  /** Names asked for, each once, in the order in which they came. */
  asked(): string[]
  stop(): Promise<void>
}

const type = { a: 1, aaaa: 28 }
const code = { none: 0, failed: 2, unknownName: 3, refused: 5 }
const truncatedBit = 0x0200

/** A name server, on loopback unless stated otherwise, for A and AAAA (RFC 1035 §4); whatever is not in the zone is unknown. */
export async function startDnsServer(zone: DnsZone, address = '127.0.0.1', port = 0): Promise<DnsServer> {
  const socket = createSocket('udp4')
  const names: string[] = []
  const stopped = new AbortController()
  const answer = async (query: Buffer, from: RemoteInfo) => {
    const { name, type: wanted, end } = questionOf(query)
    names.push(name)
    const entry = zone[name] ?? { addresses: [] }
    if (entry === 'silent') return
    if (typeof entry === 'object' && entry.lateMs !== undefined) {
      await pause(entry.lateMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
    if (stopped.signal.aborted) return
    if (entry === 'garbage') {
      socket.send(
        Buffer.concat([query.subarray(0, 2), Buffer.from('\xff\xffno answer at all', 'latin1')]),
        from.port,
        from.address
      )
      return
    }
    const question = query.subarray(0, end)
    socket.send(said(question, entry, wanted), from.port, from.address)
  }
  socket.on('message', (query, from) => void answer(query, from))
  await new Promise<void>((done) => {
    socket.bind(port, address, done)
  })
  return {
    server: `${address}:${socket.address().port}`,
    asked: () => [...new Set(names)],
    async stop() {
      stopped.abort()
      await new Promise<void>((done) => {
        socket.close(done)
      })
    }
  }
}

/** The one question behind the twelve bytes of the header, and where it ends. */
function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

function said(question: Buffer, entry: Exclude<DnsZone[string], 'silent' | 'garbage'>, wanted: number): Buffer {
  if (entry === 'refuse') return reply(question, code.refused, [])
  if (entry === 'fail') return reply(question, code.failed, [])
  // asks the client to come again over TCP, where nobody listens
  if (entry === 'truncate') return reply(question, code.none | truncatedBit, [])
  return replyWith(question, entry.addresses, wanted)
}

function replyWith(question: Buffer, addresses: readonly string[], wanted: number): Buffer {
  if (addresses.length === 0) return reply(question, code.unknownName, [])
  const fitting = addresses.filter((address) => wanted === (address.includes(':') ? type.aaaa : type.a))
  const records = fitting.map((address) => {
    const data = address.includes(':') ? bytesOfIpv6(address) : Buffer.from(address.split('.').map(Number))
    // a pointer to the question's name, type, class IN, 60 seconds, length, data
    const head = Buffer.from([0xc0, 12, 0, wanted, 0, 1, 0, 0, 0, 60, 0, data.length])
    return Buffer.concat([head, data])
  })
  return reply(question, code.none, records)
}

function reply(question: Buffer, code: number, records: readonly Buffer[]): Buffer {
  const head = Buffer.from(question.subarray(0, 12))
  head.writeUInt16BE(0x8180 | code, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(records.length, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([head, question.subarray(12), ...records])
}

/** Groups left and right of `::`, filled up with zeros between. */
function bytesOfIpv6(address: string): Buffer {
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  const bytes = Buffer.alloc(16)
  ;[...left, ...zeros, ...right].forEach((group, at) => bytes.writeUInt16BE(Number.parseInt(group, 16), at * 2))
  return bytes
}
