interface Line {
  readonly text: string
}

/** What a command was given, as far as it tells which host and port its errors are about. */
interface Asked {
  readonly host: string
  readonly port: number
  /** It goes where a redirect leads, so that its errors may be about another host. */
  readonly follows: boolean
}

const program = /(?:^|[>$#+])(?:curl|curl\.exe|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)$/i
const url = /^["']?(https?):\/\/([\w.-]{1,255})(?::(\d{1,5}))?/i
const standardPort: Readonly<Record<string, number>> = { http: 80, https: 443 }
/** What wget prints above each request. */
const ofWget = /^--\d{4}-\d{2}-\d{2}$/
const hostAndPort = /^([\w.-]{1,255}):(\d{1,5})$/
const prompt = /^(?:PS )?[a-z]:\\[^>]{0,255}>|^[\w.-]{0,64}(?:@[\w.-]{1,64}(?::\S{1,200})?)?[$#] /i
const followsRedirects = /^(?:-[A-Za-z]{0,9}L[A-Za-z]{0,9}|--location)$/
/** The word behind one of these is the proxy, not what is asked for. */
const namesProxy = /^(?:-x|--proxy|-Proxy)$/
const mostWords = 100

/** The host and port that a command in this line was given; undefined where there is none. */
function given(words: readonly string[]): Omit<Asked, 'follows'> | undefined {
  const connect = words.includes('s_client') ? words[words.indexOf('-connect') + 1] : undefined
  if (connect !== undefined) {
    const [, host, port] = hostAndPort.exec(connect) ?? []
    return host === undefined ? undefined : { host: host.toLowerCase(), port: Number(port) }
  }
  const at = ofWget.test(words[0] ?? '') ? 0 : words.findIndex((word) => program.test(word))
  // `iwr : …` is PowerShell's message
  if (at === -1 || words[at + 1] === ':') return undefined
  const found = words
    .slice(at + 1)
    .filter((_, nth) => !namesProxy.test(words[at + nth] ?? ''))
    .map((word) => url.exec(word))
    .find((match) => match !== null)
  const [, scheme = '', host, port] = found ?? []
  return host === undefined
    ? undefined
    : { host: host.toLowerCase(), port: Number(port ?? standardPort[scheme.toLowerCase()]) }
}

/** For each line what the command above it was given; undefined before the first command and after one without a host. */
export function askedHosts(lines: readonly Line[]): readonly (Asked | undefined)[] {
  let asked: Asked | undefined
  return lines.map(({ text }) => {
    const words = text.trim().split(/\s+/, mostWords)
    const target = given(words)
    if (target !== undefined) asked = { ...target, follows: words.some((word) => followsRedirects.test(word)) }
    else if (prompt.test(text)) asked = undefined
    return asked
  })
}
