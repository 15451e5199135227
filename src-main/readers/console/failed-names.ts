interface Line {
  readonly number: number
  readonly text: string
}

export interface FailedName extends Line {
  /** Lower case. */
  readonly host: string
}

const asked =
  /\b(?:nslookup|ping|Resolve-DnsName)(?:\.exe)?[ \t]{1,9}(?:-\S{1,30}[ \t]{1,9}){0,4}"?([\w-]{1,63}(?:\.[\w-]{1,63}){0,9})/i
/** nslookup's own mark, in every language; the sentence behind it names the server that was asked first. */
const notFound = /^[ \t]{0,9}\*{3} (.{1,400})$/
const named = /(?:[Nn]ame resolution of |Resolve-DnsName ?: )([\w-]{1,63}(?:\.[\w-]{1,63}){0,9})/
/** dig and host of Unix; `wget` and `getaddrinfo` name the host behind a fixed sentence. */
const ofUnix =
  /^Host ([\w.-]{1,255}) not found: \d\(|unable to resolve host address ['"`\u2018]([\w.-]{1,255})|\bstatus: NXDOMAIN\b/
const question = /^;([\w.-]{1,255}?)\.?[ \t]{1,20}IN[ \t]/
const hostName = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g
/** nslookup repeats two lines for every server that does not answer. */
const fewLines = 12

/** Names that nslookup, Resolve-DnsName, ping or Test-NetConnection could not resolve, whatever the language. */
export function failedNames(lines: readonly Line[]): FailedName[] {
  const found: FailedName[] = []
  let command: { host: string; at: number } | null = null
  let server = ''
  lines.slice(0, 20_000).forEach((line, at) => {
    const { text } = line
    const add = (host: string | undefined) => {
      if (host !== undefined && found.length < 100) found.push({ ...line, host: host.toLowerCase() })
    }
    const ofHost = ofUnix.exec(text)
    if (ofHost !== null) return add(ofHost[1] ?? ofHost[2] ?? questionBelow(lines, at))
    const direct = named.exec(text)?.[1]
    if (direct !== undefined) return add(direct)
    const unresolved = unresolvedTest(lines, at)
    if (unresolved !== null) return add(unresolved)
    const host = asked.exec(text)?.[1]
    const recent = command !== null && at - command.at <= fewLines ? command.host.toLowerCase() : undefined
    // an answer of ping names it, too: "La requête Ping n’a pas pu trouver l’hôte …"
    const isAnswer = recent !== undefined && host?.toLowerCase() !== recent && text.toLowerCase().includes(recent)
    if (host !== undefined && !isAnswer && !/^Resolve-DnsName ?:/.test(text)) {
      command = { host, at }
      return
    }
    const answering = /^[ \t]{0,9}\S{3,12}:[ \t]{1,9}([\w.-]{1,255})$/.exec(text)?.[1]?.toLowerCase()
    if (answering !== undefined && !/^[\d.]+$/.test(answering)) server = answering
    const missing = notFound.exec(text)?.[1]
    if (missing !== undefined) {
      const others = [...missing.matchAll(hostName)]
        .map(([name]) => name.toLowerCase())
        .filter((name) => name !== server)
      // the sentence names the DNS server alone where that one does not answer
      if (/time(?:d|out)|Zeit|délai|tiempo|tempo/i.test(missing)) return add(recent)
      return add(others.at(-1) ?? (recent !== undefined && missing.includes(recent) ? recent : undefined))
    }
    const isPing = /\bping\b/i.test(text) && !/\[|\d{1,3}(?:\.\d{1,3}){3}/.test(text)
    if (isPing && isAnswer) add(recent)
  })
  return found
}

/** The name that dig asked for stands below the answer's header. */
function questionBelow(lines: readonly Line[], at: number): string | undefined {
  const below = lines.slice(at + 1, at + 12)
  return below.map(({ text }) => question.exec(text)?.[1]).find((name) => name !== undefined)
}

/** Test-NetConnection's table of a name without address: the property names are the same in every language. */
function unresolvedTest(lines: readonly Line[], at: number): string | null {
  const name = /^ComputerName[ \t]{1,40}:[ \t]{1,9}([\w-]{1,63}(?:\.[\w-]{1,63}){0,9})$/.exec(
    lines[at]?.text ?? ''
  )?.[1]
  if (name === undefined) return null
  const below = lines.slice(at + 1, at + 9).map(({ text }) => text)
  const isTest = below.some((text) => /^(?:PingSucceeded|TcpTestSucceeded)\b/.test(text))
  return isTest && below.some((text) => /^RemoteAddress[ \t]{1,40}:$/.test(text)) ? name : null
}
