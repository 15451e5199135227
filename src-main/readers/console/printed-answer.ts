import { answeredBy, isForeignServer, type Headers } from '../http/answered-by.ts'

interface Line {
  readonly number: number
  readonly text: string
}

/** The headers below a status line, and the page below them, as a program printed them. */
interface PrintedAnswer {
  readonly headers: Headers
  readonly page: string
}

const statusLine = /^(?:< )?HTTP\/[\d.]{1,3} [1-5]\d{2}\b/
/** Of curl -I, and behind `< ` of curl -v. */
const headerLine = /^(?:< )?([a-z][\w-]{1,40}):[ \t]{0,9}(.*)$/i
const prompt = /^(?:PS )?[a-z]:\\[^>]{0,255}>|^[\w.-]{0,64}(?:@[\w.-]{1,64}(?::\S{1,200})?)?[$#] /i
const mostHeaders = 60
const mostPage = 20
/** Characters of a line of the page. */
const longestText = 2000

/**
 * The answer whose status is in this line. Its headers end at a blank line, which `lines` leave out but count; without
 * a status line of HTTP it has none. Whatever follows a prompt or the next status is another's.
 */
export function printedAnswer(lines: readonly Line[], at: number): PrintedAnswer {
  const first = lines[at]
  const headers: Record<string, readonly string[]> = {}
  let before = first?.number ?? 0
  let next = at + 1
  if (statusLine.test(first?.text ?? '')) {
    for (; next <= at + mostHeaders; next++) {
      const { number, text } = lines[next] ?? { number: 0, text: '' }
      if (number !== before + 1) break
      before = number
      // curl -v remarks on the connection in between
      if (text.startsWith('* ')) continue
      const [, name, value = ''] = headerLine.exec(text) ?? []
      if (name === undefined) break
      const key = name.toLowerCase()
      headers[key] = [...(headers[key] ?? []), value.trim()]
    }
  }
  const below = lines.slice(next, next + mostPage).map(({ text }) => text.slice(0, longestText))
  const end = below.findIndex((text) => statusLine.test(text) || prompt.test(text))
  return { headers, page: (end === -1 ? below : below.slice(0, end)).join('\n') }
}

/** How Squid signs its pages, also where a program has left out their tags. */
const squidPage = /\bsquid\/\d|\bERR_(?:CONNECT_FAIL|ACCESS_DENIED|DNS_FAIL|CANNOT_FORWARD)\b/i

/** True for the page of HTTP.sys that knows no site of the name that was asked for. */
export function isUnknownSite({ headers, page }: PrintedAnswer): boolean {
  return /Microsoft-HTTPAPI/i.test(headers['server']?.join(', ') ?? '') && /Invalid Hostname/i.test(page)
}

/** The host that a redirect leads to, lower case; undefined where it names none. */
export function redirectHost({ headers }: PrintedAnswer): string | undefined {
  return /^https?:\/\/([\w.-]{1,255})/i.exec(headers['location']?.[0] ?? '')?.[1]?.toLowerCase()
}

/** True if something in front of WSUS sent this answer: a proxy or filter, or a web server that is not Microsoft's. */
export function isProxyAnswer(status: number, { headers, page }: PrintedAnswer): boolean {
  // a status alone, without its answer, may come from anything on the path
  const isWhole = Object.keys(headers).length > 0
  const sender = answeredBy(isWhole ? status : 0, headers, new TextEncoder().encode(page))
  if (sender !== 'unknown') return sender === 'proxy'
  const signature = headers['server']?.join(', ') ?? null
  // a refusal of IIS carries its signature behind a proxy, too
  const isProxys = status === 403 && signature === null && headers['via'] !== undefined
  return isProxys || isForeignServer(signature) || squidPage.test(page)
}

/** True if a filter signed a page that it sent with a good status, as if it were the file that was asked for. */
export function isBlockPage(status: number, { headers, page }: PrintedAnswer): boolean {
  return status < 300 && answeredBy(status, headers, new TextEncoder().encode(page)) === 'proxy'
}
