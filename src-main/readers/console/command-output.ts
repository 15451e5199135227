import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { consoleLines, labelled } from './console-lines.ts'
import { printedErrors } from './printed-errors.ts'
import { triedConnections } from './tried-connections.ts'

type Tool = EvidenceValue<'command-output'>['tools'][number]

/** What no other program prints; parts that are never translated, except the headings of gpresult. */
const marks: readonly (readonly [Tool, RegExp])[] = [
  ['certutil', /^\s*CertUtil: -|\b(?:Chain|Simple|Cert|Element)(?:Chain|Context)?\.?dwErrorStatus\b|\bCertContext\[\d/],
  ['curl', /^\s*(?:\* )?curl: \(\d{1,3}\)|^\* schannel: |^curl\b.{0,60}: \(\d{1,3}\) schannel: /],
  // -v and -I also print what was answered
  ['curl', /^(?:< )?HTTP\/[\d.]{1,3} [1-5]\d{2}(?: |$)|^\* {1,3}(?:Connected to \S{1,255} \(|Trying \S{1,80}\.\.\.)/],
  ['openssl', /\bverify error:num=\d|^CONNECTED\([0-9A-F]{8}\)|^Verify return code: \d/],
  ['test-netconnection', /^\s*TcpTestSucceeded\s*:|TCP connect to \([^()]{1,100}\) failed|\bTest-NetConnection\b/],
  ['sc', /^\s*SERVICE_NAME\s*:\s*\S/],
  ['gpresult', /^\s*(?:Applied Group Policy Objects|Angewendete Gruppenrichtlinienobjekte)\s*$/i],
  [
    'error-text',
    /\bHRESULT\s?[:=]\s?0x8[0-9a-f]{7}|\bWebException\b.{0,400}\([45]\d{2}\)|\bWebCmdletWebResponseException\b|^\s*Invoke-(?:WebRequest|RestMethod)\s?: /i
  ],
  // an entry of the event log, copied or exported
  ['error-text', /(?<![\\/\w-])Microsoft-Windows-WindowsUpdateClient\b/]
]
const mostEntries = 100
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})$/i

/** Reads what technicians paste from the console beside logs; null when no program is recognised in it. */
export function readCommandOutput(text: string): EvidenceValue<'command-output'> | null {
  const lines = consoleLines(text)
  const names = lookedUp(lines)
  const seen = marks.flatMap(([tool, mark]) => (lines.some((line) => mark.test(line.text)) ? [tool] : []))
  const tools: Tool[] = [...new Set(seen)]
  if (names.length > 0) tools.push('nslookup')
  if (tools.length === 0) return null
  const connections = triedConnections(lines)
  return {
    tools,
    errors: printedErrors(lines),
    connections,
    names,
    services: services(lines),
    hosts: hostsIn(lines, [
      ...connections.flatMap((connection) => [connection.host, connection.address ?? '']),
      ...names.map((name) => name.name)
    ])
  }
}

type Lines = ReturnType<typeof consoleLines>

/** nslookup: a name, and below it its addresses; the server asked has no name line. */
function lookedUp(lines: Lines): EvidenceValue<'command-output'>['names'] {
  return lines
    .slice(0, 20_000)
    .flatMap(({ number, text }, at) => {
      const name = /^\s*Name:\s+([\w.-]{1,255})\s*$/.exec(text)?.[1]
      if (name === undefined) return []
      const below = lines.slice(at + 1, at + 20).map((line) => labelled(line.text)?.value ?? line.text.trim())
      const end = below.findIndex((value) => !address.test(value))
      const addresses = end === -1 ? below : below.slice(0, end)
      return addresses.length === 0 ? [] : [{ line: number, name, addresses }]
    })
    .slice(0, mostEntries)
}

function services(lines: Lines): EvidenceValue<'command-output'>['services'] {
  const found: EvidenceValue<'command-output'>['services'][number][] = []
  let name: string | null = null
  for (const { number, text } of lines) {
    name = /^\s*SERVICE_NAME\s*:\s*(\S{1,100})/.exec(text)?.[1] ?? name
    const state = /^\s*STATE\s*:\s*(\d)\b/.exec(text)?.[1]
    if (name === null || state === undefined || found.length >= mostEntries) continue
    found.push({ line: number, name, state: Number(state) })
    name = null
  }
  return found
}

/** In addresses, in what curl looked up, and in what was tried; curl's advice links to its own site. */
function hostsIn(lines: Lines, tried: readonly string[]): string[] {
  const written = lines.flatMap(({ text }) =>
    [...text.matchAll(/\bhttps?:\/\/([\w.-]{1,255})|^\* Host ([\w.-]{1,255}):\d{1,5} was resolved/gi)].map(
      (match) => match[1] ?? match[2] ?? ''
    )
  )
  const hosts = [...tried, ...written]
    .map((text) => text.toLowerCase())
    .filter((text) => text !== '' && text !== 'curl.se')
  return [...new Set(hosts)].slice(0, mostEntries)
}
