import type { ServerLogInterest } from '../server-log-interest.ts'
import type { Columns } from './columns.ts'
import type { Layout } from './layout.ts'
import { agentName, markParameter } from '../../../contract/request-mark.ts'

const encoder = new TextEncoder()
const marker = encoder.encode(markParameter)
const agent = encoder.encode(agentName)
const mostAddresses = 20

/** True for a request of this program: marker in the query or its user agent. */
export function isMarked(bytes: Uint8Array, columns: Columns, layout: Layout): boolean {
  const { starts, ends, count } = columns
  if (layout.query !== -1 && layout.query < count) {
    const end = (ends[layout.query] ?? 0) - marker.length
    for (let at = starts[layout.query] ?? 0; at <= end; at++) {
      if (isAt(marker, bytes, at)) return true
    }
  }
  if (layout.agent === -1 || layout.agent >= count) return false
  const start = starts[layout.agent] ?? 0
  return (ends[layout.agent] ?? 0) - start >= agent.length && isAt(agent, bytes, start)
}

/** Client addresses whose lines are all kept; compared as logged (IPv6 in lower case). */
export class ClientAddresses {
  readonly addresses: readonly string[]
  readonly written: readonly Uint8Array[]

  constructor({ clientAddresses }: ServerLogInterest) {
    this.addresses = [...new Set(clientAddresses.map((address) => address.toLowerCase()))].slice(0, mostAddresses)
    this.written = this.addresses.map((address) => encoder.encode(address))
  }

  /** Index of the line's client address; -1 for any other client. */
  indexOf(bytes: Uint8Array, columns: Columns, layout: Layout): number {
    if (layout.client === -1 || layout.client >= columns.count) return -1
    const start = columns.starts[layout.client] ?? 0
    const length = (columns.ends[layout.client] ?? 0) - start
    for (let nth = 0; nth < this.written.length; nth++) {
      const address = this.written[nth]
      if (address?.length === length && isAt(address, bytes, start)) return nth
    }
    return -1
  }
}

/** Time windows around the client's failures, in milliseconds since 1970. */
export class InterestingTimes {
  private readonly windows: readonly { readonly from: number; readonly to: number }[]

  constructor({ windows }: ServerLogInterest) {
    this.windows = windows.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }))
  }

  has(at: number): boolean {
    return this.windows.some(({ from, to }) => from <= at && at <= to)
  }

  /** The largest range within `[first, last]` that contains `at` and in which `has` is constant. */
  sameAround(at: number, first: number, last: number): { readonly first: number; readonly last: number } {
    const same = { first, last }
    for (const { from, to } of this.windows) {
      if (!(from <= to)) continue
      if (at < from) same.last = Math.min(same.last, from - 1)
      else if (at <= to) {
        same.first = Math.max(same.first, from)
        same.last = Math.min(same.last, to)
      } else same.first = Math.max(same.first, to + 1)
    }
    return same
  }
}

function isAt(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let nth = 0; nth < wanted.length; nth++) {
    if (bytes[at + nth] !== wanted[nth]) return false
  }
  return true
}
