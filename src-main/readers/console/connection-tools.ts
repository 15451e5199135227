import type { TriedConnection } from '../../contract/evidence/command-output.ts'

interface Line {
  readonly number: number
  readonly text: string
}

const telnet = /\btelnet(?:\.exe)?[ \t]{1,9}([\w.-]{1,255})[ \t]{1,9}(\d{1,5})[ \t]*$/i
/** telnet's only line where nothing answers names host or port again; its sentence is translated. */
const fewLines = 4
/** `openssl s_client -connect host:port`, `nc -vz host port`. */
const asked =
  /\b(?:s_client\b.{0,200}-connect[ \t]{1,9}([\w.-]{1,255}):(\d{1,5})|(?:nc|ncat)\b.{0,60}[ \t]([\w.-]{1,255})[ \t]{1,9}(\d{1,5})[ \t]*$)/i
/** Numbers of Windows Sockets and of Linux: connection refused, and timed out. */
const refusedNumber =
  /\b(?:connect:errno=(?:10061|111)|errno=10061)\b|^(?:connect|nc|ncat|telnet)?:? ?.{0,120}Connection refused/i
const silentNumber = /\bconnect:errno=(?:10060|110)\b|^(?:connect|nc|ncat|telnet)?:? ?.{0,120}Connection timed out/i
/** PortQry prints English on every Windows. */
const portQry = /^[ \t]{0,9}TCP port (\d{1,5}) \([^()]{1,80}\): (LISTENING|NOT LISTENING|FILTERED)\b/
const queried = /^[ \t]{0,9}Querying target system called:[ \t]*([\w.-]{0,255})/

/** wget: name, address and port; a colon in what follows begins the reason of a failure, in every language. */
const ofWget =
  /^\S{1,40} (?:\S{1,20} ){0,3}([\w.-]{1,255}) \([\w.-]{1,255}\)\|[0-9a-f.:]{2,45}\|:(\d{1,5})\.\.\. (.{1,200})$/i

/** Connections that telnet, PortQry, openssl, nc and wget tried, whatever the language. */
export function toolConnections(lines: readonly Line[]): TriedConnection[] {
  const found: TriedConnection[] = []
  let open: { readonly host: string; readonly port: number; readonly at: number; readonly isTelnet: boolean } | null =
    null
  let target = ''
  for (const [at, { number, text }] of lines.slice(0, 20_000).entries()) {
    const add = (host: string, port: number, succeeded: boolean, refused: boolean) =>
      found.push({ line: number, host, address: null, port, succeeded, ...(refused ? { refused } : {}) })
    const [, first, firstPort, second, secondPort] = asked.exec(text) ?? []
    const [, called, calledPort] = telnet.exec(text) ?? []
    const host = called ?? first ?? second
    if (host !== undefined) {
      open = { host, port: Number(calledPort ?? firstPort ?? secondPort), at, isTelnet: called !== undefined }
      continue
    }
    const [, named, namedPort, result = ''] = ofWget.exec(text) ?? []
    if (named !== undefined) add(named, Number(namedPort), !result.includes(':'), /Connection refused/i.test(result))
    target = queriedName(lines, at) ?? target
    const [, queriedPort, state] = portQry.exec(text) ?? []
    if (queriedPort !== undefined) add(target, Number(queriedPort), state === 'LISTENING', state === 'NOT LISTENING')
    if (open === null || at - open.at > fewLines) continue
    const refused = refusedNumber.test(text)
    if (!refused && !silentNumber.test(text) && !(open.isTelnet && isTelnetFailure(text, open.port))) continue
    add(open.host, open.port, false, refused)
    open = null
  }
  return found
}

/** PortQry names its target in the line itself or in the next one. */
function queriedName(lines: readonly Line[], at: number): string | undefined {
  const text = lines[at]?.text ?? ''
  if (queried.test(lines[at - 1]?.text ?? '') && /^[ \t]{0,9}[\w.-]{1,255}[ \t]*$/.test(text)) return text.trim()
  return queried.exec(text)?.[1] || undefined
}

/** The sentence is translated; the port and the dots behind the name are not. */
function isTelnetFailure(text: string, port: number): boolean {
  return text.includes('...') && text.includes(String(port))
}
