import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { originOf } from '../../../contract/url.ts'
import { isMicrosoftHost, urlIn } from '../log-url.ts'
import { serviceOf } from './vocabulary.ts'

/** The URL of the following requests of a thread. */
export interface RequestTarget {
  readonly url: string
  readonly service: LogEvent['service']
  /** True if the line states that it is the URL of the WSUS server. */
  readonly wsus: boolean
}

const protocolLine = /\bServiceId =[ \t]{1,9}\{([0-9a-f-]{36})\},[ \t]{1,9}Server URL =/i
const wsusLine = /\bGot WSUS Client\/Server URL:/i
const targetLine =
  /\bServer URL =|\bService URL=|\bWS error: .*'https?:|\bProxy Behavior set to \w{1,60} for service url|\bMaking request with URL|\bGot [0-9a-f-]{36} redir|\bGot WSUS [\w/]{1,30} URL:/i

/** The request URL that a line states, or null. */
export function requestTarget(message: string): RequestTarget | null {
  if (!targetLine.test(message)) return null
  const url = urlIn(message)
  if (url === null) return null
  const named = protocolLine.exec(message)?.[1]
  const service = named === undefined ? undefined : serviceOf(named)
  const wsus = service === 'wsus' || wsusLine.test(message)
  if (isMicrosoftHost(url)) return { url, service: 'microsoft', wsus: false }
  return { url, service: wsus ? 'wsus' : service, wsus }
}

const configured = /(?:^|[ \t*])WSUS server:[ \t]{0,9}(\S{1,1000})/i

/** The value of `WSUS server:` as written, empty for "none"; null for any other line. */
export function configuredServer(message: string): string | null {
  const written = configured.exec(message)?.[1]
  if (written === undefined) return null
  const bare = written.replace(/^<|>$/g, '')
  return /^\(?null\)?$/i.test(bare) ? '' : bare
}

/** Set of the WSUS servers of a log, by scheme, host and port. */
export class WsusOrigins {
  private readonly known = new Set<string>()

  add(url: string): void {
    if (this.known.size < 50) this.known.add(originOf(url).toLowerCase())
  }

  serviceOf(url: string): LogEvent['service'] {
    if (isMicrosoftHost(url)) return 'microsoft'
    return this.known.has(originOf(url).toLowerCase()) ? 'wsus' : undefined
  }
}
