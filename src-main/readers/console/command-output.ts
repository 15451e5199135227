import type { TriedConnection } from '../../contract/evidence/command-output.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { consoleLines, labelled } from './console-lines.ts'
import { printedErrors } from './printed-errors.ts'
import { triedConnections } from './tried-connections.ts'
import { updateServicesIn } from './update-services.ts'
import { originOf } from '../../contract/url.ts'
import { serviceStates } from './service-states.ts'
import { windowsCodesIn } from './windows-codes.ts'

type Tool = EvidenceValue<'command-output'>['tools'][number]

/** Text that only this program prints. Not localized, except the headings of gpresult. */
const marks: readonly (readonly [Tool, RegExp])[] = [
  ['certutil', /^\s*CertUtil: -/],
  ['certutil', /\b(?:Chain|Simple|Cert|Element)(?:Chain|Context)?\.?dwErrorStatus\b/],
  ['certutil', /\bCertContext\[\d/],
  ['curl', /^\s*(?:\* |curl\.exe ?: ?)?curl: \(\d{1,3}\)|^\* schannel: /],
  ['curl', /^curl\b.{0,60}: \(\d{1,3}\) schannel: /],
  // `curl -v` and `curl -I` also print the response
  ['curl', /^(?:< )?HTTP\/[\d.]{1,3} [1-5]\d{2}(?: |$)|^\* {1,3}(?:Connected to \S{1,255} \(|Trying \S{1,80}\.\.\.)/],
  ['openssl', /\bverify error:num=\d|^CONNECTED\([0-9A-F]{8}\)|^Verify return code: \d/],
  ['test-netconnection', /^\s*TcpTestSucceeded\s*:|\bTest-NetConnection\b/],
  ['test-netconnection', /TCP connect to \([^()]+\) failed/],
  ['sc', /^\s*SERVICE_NAME\s*:\s*\S/],
  ['gpresult', /^\s*(?:Applied Group Policy Objects|Angewendete Gruppenrichtlinienobjekte)\s*$/i],
  ['error-text', /\bHRESULT\s?[:=]\s?0x8[0-9a-f]{7}|\bWebCmdletWebResponseException\b/i],
  ['error-text', /^\s*Invoke-(?:WebRequest|RestMethod)\s?: /i],
  [
    'error-text',
    /^HTTP request sent, awaiting response\.\.\. [45]\d{2}\b|^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} ERROR [45]\d{2}: /
  ],
  // a copied or exported entry of the event log
  ['error-text', /(?<![\\/\w-])Microsoft-Windows-WindowsUpdateClient\b/]
]
const mostEntries = 100
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})$/i

/**
 * Parses console output of certutil, curl, openssl, Test-NetConnection, sc, Get-Service, gpresult and nslookup, and error
 * texts.
 * Returns null if no program is recognized; never throws.
 */
export function readCommandOutput(text: string): EvidenceValue<'command-output'> | null {
  const lines = consoleLines(text)
  const names = lookedUp(lines)
  const seen = marks.flatMap(([tool, mark]) => (lines.some((line) => mark.test(line.text)) ? [tool] : []))
  if (lines.some((line) => isWebException(line.text))) seen.push('error-text')
  const tools: Tool[] = [...new Set(seen)]
  const errors = printedErrors(lines)
  if (names.length > 0 || errors.some(({ meaning, host }) => meaning === 'name' && host !== undefined)) {
    tools.push('nslookup')
  }
  const connections = triedConnections(lines)
  const updateServices = updateServicesIn(lines)
  const states = serviceStates(lines)
  const cited = citedCodes(text)
  const isStated = connections.length > 0 || errors.some(({ meaning }) => meaning !== undefined)
  if (states.length > 0 && !tools.includes('sc')) tools.push('get-service')
  if (updateServices.length > 0 || (isStated && tools.length === 0)) tools.push('error-text')
  if (tools.length === 0 && cited > 0) tools.push('prose')
  if (tools.length === 0) return null
  return {
    tools,
    // a list of codes in prose is no evidence of a failure; output of a program is
    errors: tools.includes('prose') && cited > mostCited ? errors.filter(({ code }) => code === null) : errors,
    connections,
    names,
    services: states,
    ...wsusUrlsIn(lines, connections),
    ...(updateServices.length === 0 ? {} : { updateServices: updateServices.slice(0, mostEntries) }),
    hosts: hostsIn(lines, tools.includes('certutil'), [
      ...connections.flatMap((connection) => [connection.host, connection.address ?? '']),
      ...names.map((name) => name.name),
      ...errors.map(({ host = '' }) => host)
    ])
  }
}

/** More codes of the update agent in a text without any program are a list, and no report of a failure. */
const mostCited = 4
const longestReport = 20_000

/** How many of the update agent's own codes a ticket or a mail names. */
function citedCodes(text: string): number {
  if (text.length > longestReport) return 0
  return new Set(windowsCodesIn(text).filter((code) => code.startsWith('0x8024'))).size
}

/** .NET names its exception first, and the HTTP status within the message behind it. */
function isWebException(text: string): boolean {
  const at = text.search(/\bWebException\b/i)
  return at !== -1 && /\([45]\d{2}\)/.test(text.slice(at, at + 420))
}

type Lines = ReturnType<typeof consoleLines>

/** nslookup: each name with the addresses below it. The DNS server itself is printed without a name line. */
function lookedUp(lines: Lines): EvidenceValue<'command-output'>['names'] {
  return lines
    .slice(0, 20_000)
    .flatMap(({ number, text }, at) => {
      const name = /^\s*Name:\s+([\w.-]{1,255})$/.exec(text)?.[1]
      if (name === undefined) return []
      const below = lines.slice(at + 1, at + 20).map((line) => labelled(line.text)?.value ?? line.text.trim())
      const end = below.findIndex((value) => !address.test(value))
      const addresses = end === -1 ? below : below.slice(0, end)
      return addresses.length === 0 ? [] : [{ line: number, name, addresses }]
    })
    .slice(0, mostEntries)
}

/** certutil prints what a certificate's extensions name in lines of their own; that is not what was asked for. */
const urlAlone = /^\s{0,20}(?:\[[\d.]{1,9}\]\s{1,9})?(?:URL=)?(?:https?|ldap):\/\/\S{1,1000}\s{0,9}$/i
/** A name in the certificate itself: `DNS Name=`, `DNS-Name=`, `Nom DNS=`. */
const certificateName = /\bDNS(?:[ -][A-Za-z]{3,10})?=([\w.-]{1,255})/g

/** Hosts in URLs and in the tested connections and names, but not in the help links that curl prints. */
function hostsIn(lines: Lines, isCertutil: boolean, tried: readonly string[]): string[] {
  const named = isCertutil
    ? lines.flatMap(({ text }) => [...text.matchAll(certificateName)].map(([, name = '']) => name))
    : []
  const written = lines.flatMap(({ text }) =>
    isCertutil && urlAlone.test(text)
      ? []
      : [...text.matchAll(/\bhttps?:\/\/([\w.-]{1,255})|^\* Host ([\w.-]{1,255}):\d{1,5} was resolved/gi)].map(
          (match) => match[1] ?? match[2] ?? ''
        )
  )
  const hosts = [...tried, ...named, ...written]
    .map((text) => text.toLowerCase())
    .filter((text) => text !== '' && text !== 'curl.se')
  return [...new Set(hosts)].slice(0, mostEntries)
}

const wsusAddress =
  /\bhttps?:\/\/[\w.-]{1,255}(?::(?:8530|8531)\b|(?::\d{1,5})?\/(?:selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)\/)/gi

/** Addresses that can only be a WSUS's: by its directories, or by its ports, of which 8531 is the one for https. */
function wsusUrlsIn(lines: Lines, connections: readonly TriedConnection[]): { readonly wsusUrls?: string[] } {
  const written = lines.flatMap(({ number, text }) => {
    const urls = [...text.matchAll(wsusAddress)].map(([url]) => originOf(url))
    return [...urls, ...[...namedWithPort(text), ...testedWithPort(text)].map(urlByPort)].map((url) => ({
      line: number,
      url
    }))
  })
  const tried = connections
    .filter(({ port }) => port === 8530 || port === 8531)
    .map(({ line, host, port }) => ({ line, url: urlByPort(`${host}:${port}`) }))
  const found = [...written, ...tried].sort((a, b) => a.line - b.line).map(({ url }) => url)
  return found.length === 0 ? {} : { wsusUrls: [...new Set(found)].slice(0, mostEntries) }
}

/**
 * `-connect wsus.contoso.com:8531`, an option of openssl, and curl's `Failed to connect to wsus.contoso.com port
 * 8530` and `Connected to wsus (10.1.2.3) port 8530`, which are English on every system; and the header of its request.
 */
function namedWithPort(text: string): string[] {
  const words = text.split(/\s/, 100)
  return words
    .flatMap((word, at) => {
      if (word === '-connect' || (word === 'Host:' && at <= 1)) return [words[at + 1] ?? '']
      if (word !== 'port') return []
      const back = words[at - 1]?.startsWith('(') === true ? 2 : 1
      return words[at - back - 1] === 'to' ? [`${words[at - back] ?? ''}:${words[at + 1] ?? ''}`] : []
    })
    .filter((named) => /^[\w.-]{1,255}:853[01]$/.test(named))
}

const tested =
  /\b(?:Test-NetConnection|tnc)[ \t]{1,9}(?:-ComputerName[ \t]{1,9})?["']?([\w.-]{1,255})["']?[ \t]{1,9}-(?:Port|p)[ \t]{1,9}(853[01])\b/i

/** `Test-NetConnection wsus.contoso.com -Port 8530`, also where its name was not found and no table follows. */
function testedWithPort(text: string): string[] {
  const [, host, port] = tested.exec(text.slice(0, 1000)) ?? []
  return host === undefined || port === undefined ? [] : [`${host}:${port}`]
}

function urlByPort(hostAndPort: string): string {
  return `${hostAndPort.endsWith(':8531') ? 'https' : 'http'}://${hostAndPort}`
}
