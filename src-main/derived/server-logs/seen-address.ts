import { plainAddress } from './client-addresses.ts'
import { serverLines, type ServerLine } from './server-line.ts'
import { derive, type Derived } from '../derive.ts'
import { markIn } from '../../contract/request-mark.ts'

/** Our direct requests as the server saw them, and which of their addresses cannot be this computer's. */
export interface SeenAddresses {
  readonly lines: readonly ServerLine[]
  /** Addresses of the proxy named in the settings, or more than one address for one computer. */
  readonly foreign: readonly string[]
}

/** Null where none of our direct requests is found in the server's logs. */
export const seenAddresses: Derived<SeenAddresses | null> = derive(['wsus-access', serverLines], (evidence) => {
  const runs = evidence.all('wsus-access').map((envelope) => envelope.value)
  const marks = new Set(
    runs
      .flatMap(({ paths }) => paths.filter((path) => path.proxy === null))
      .flatMap(({ attempts }) => attempts.flatMap(({ url }) => markIn(url) ?? []))
  )
  const lines = serverLines.of(evidence).filter((line) => line.mark !== null && marks.has(line.mark))
  if (lines.length === 0) return null
  const proxies = new Set(
    runs
      .flatMap(({ paths }) => paths.filter((path) => path.proxy !== null))
      .flatMap(({ attempts }) =>
        attempts.flatMap(({ tcp }) => tcp.map((connection) => plainAddress(connection.address)))
      )
  )
  const seen = [...new Set(lines.map((line) => line.address))]
  const known = seen.filter((address) => proxies.has(address))
  // one IPv4 and one IPv6 address are still one computer
  const several = ['.', ':'].map((mark) => seen.filter((text) => text.includes(mark))).find((texts) => texts.length > 1)
  return { lines, foreign: known.length > 0 ? known : (several ?? []) }
})
