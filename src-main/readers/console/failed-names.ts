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
const hostName = /[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g
const fewLines = 6

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
    const direct = named.exec(text)?.[1]
    if (direct !== undefined) return add(direct)
    const host = asked.exec(text)?.[1]
    if (host !== undefined && !/^Resolve-DnsName ?:/.test(text)) {
      command = { host, at }
      return
    }
    const answering = /^[ \t]{0,9}\S{3,12}:[ \t]{1,9}([\w.-]{1,255})$/.exec(text)?.[1]?.toLowerCase()
    if (answering !== undefined && !/^[\d.]+$/.test(answering)) server = answering
    const recent = command !== null && at - command.at <= fewLines ? command.host : undefined
    const missing = notFound.exec(text)?.[1]
    if (missing !== undefined) {
      // a server that does not answer is no missing name
      const others = [...missing.matchAll(hostName)]
        .map(([name]) => name.toLowerCase())
        .filter((name) => name !== server)
      if (/time(?:d|out)|Zeit|délai|tiempo|tempo/i.test(missing)) return
      return add(others.at(-1) ?? (recent !== undefined && missing.includes(recent) ? recent : undefined))
    }
    const isPing = /\bping\b/i.test(text) && !/\[|\d{1,3}(?:\.\d{1,3}){3}/.test(text)
    if (isPing && recent !== undefined && text.toLowerCase().includes(recent.toLowerCase())) add(recent)
  })
  return found
}
