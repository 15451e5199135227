import { linesOf } from '../text/lines.ts'

/** One line of a hosts file that names somebody. */
export interface HostsLine {
  /** From 1. */
  readonly line: number
  /** As name servers write it: IPv6 short and in lower case. */
  readonly address: string
  /** In lower case, without the final dot. */
  readonly names: readonly string[]
}

/** Reads a hosts file; what is no address followed by names is passed over, as the system does. Never throws. */
export function readHostsFile(text: string): readonly HostsLine[] {
  const found: HostsLine[] = []
  for (const { number, text: line } of linesOf(text.replace(/^\uFEFF/, ''))) {
    const [first = '', ...rest] = line.replace(/#.*/, '').trim().split(/\s+/)
    const address = addressIn(first)
    const names = rest.map((name) => name.toLowerCase().replace(/\.$/, ''))
    if (address !== null && names.length > 0) found.push({ line: number, address, names })
  }
  return found
}

// a leading zero means octal to some systems and nothing to others
const ipv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/
const ipv6 = /^([0-9a-f:]*:[0-9a-f:.]*)(%\S+)?$/i

/** The URL grammar knows both kinds of address and how each is written shortest. */
function addressIn(text: string): string | null {
  const [, six, zone = ''] = ipv6.exec(text) ?? []
  const host = six === undefined ? text : `[${six}]`
  if ((six === undefined && !ipv4.test(text)) || !URL.canParse(`http://${host}`)) return null
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '') + zone.toLowerCase()
}
