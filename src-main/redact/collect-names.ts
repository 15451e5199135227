import type { Case } from '../contract/case.ts'
import { evidenceSchemas, type Evidence } from '../contract/evidence/index.ts'
import { bypassEntries } from '../readers/proxy/bypass-list.ts'
import { mapSchemaStrings } from './map-schema-strings.ts'
import { isAddressText } from './network-names.ts'
import { isPublicHost } from './public-names.ts'
import type { Role, Pseudonyms } from './pseudonyms.ts'

/** Registers first the names whose role the evidence states, so that texts show them by that role. */
export function collectNames(theCase: Case, pseudonyms: Pseudonyms): void {
  const collected = theCase.evidence.filter((envelope) => envelope.status === 'collected')
  for (const envelope of collected) for (const name of computerNames(envelope)) pseudonyms.host(name, 'CLIENT')
  for (const envelope of collected) for (const url of serverUrls(envelope)) collectUrl(url, 'SUP', pseudonyms)
  for (const envelope of collected) for (const list of proxyLists(envelope)) collectProxies(list, pseudonyms)
  for (const envelope of collected) collectAskedNames(envelope, pseudonyms)
  for (const envelope of collected) for (const list of exceptionLists(envelope)) collectExceptions(list, pseudonyms)
}

function computerNames(envelope: Evidence): readonly string[] {
  if (envelope.status !== 'collected') return []
  if (envelope.probe === 'client') return [envelope.value.name]
  if (envelope.probe === 'machine-identity') return envelope.value.names
  const isLog = envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log'
  return isLog || envelope.probe === 'event-log' ? (envelope.value.identity?.names ?? []) : []
}

function serverUrls(envelope: Evidence): readonly string[] {
  if (envelope.status !== 'collected') return []
  if (envelope.probe === 'wsus-access') return [envelope.value.wsusUrl]
  if (envelope.probe === 'technician-choice') return envelope.value.wsus === null ? [] : [envelope.value.wsus]
  if (envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log') {
    const kinds = new Set(['server', 'sup-offered', 'server-overwritten'])
    return envelope.value.events.flatMap((event) =>
      kinds.has(event.kind) && event.url !== undefined ? [event.url] : []
    )
  }
  if (envelope.probe !== 'update-policy') return []
  return envelope.value.keys.flatMap((key) =>
    key.values.flatMap(({ data }) => (typeof data === 'string' ? [data] : []))
  )
}

function proxyLists(envelope: Evidence): readonly string[] {
  if (envelope.status !== 'collected') return []
  if (envelope.probe === 'technician-choice') return envelope.value.proxy === null ? [] : [envelope.value.proxy]
  if (envelope.probe === 'wsus-access') return envelope.value.paths.flatMap((path) => path.proxy ?? [])
  if (envelope.probe === 'winhttp-settings') {
    return [envelope.value.native, envelope.value.wow64].flatMap((view) =>
      typeof view === 'string' ? [] : [view.proxy]
    )
  }
  if (envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log') {
    return envelope.value.events.flatMap((event) => event.proxy ?? [])
  }
  if (envelope.probe === 'event-log') return envelope.value.facts.flatMap((fact) => fact.proxy ?? [])
  if (envelope.probe === 'pac-script') {
    const results = envelope.value.scripts.flatMap((script) => script.answers.map((answer) => answer.result))
    return results.flatMap((result) => result.split(';')).map((entry) => entry.trim().replace(/^[a-z0-9]+\s+/i, ''))
  }
  if (envelope.probe !== 'user-proxy') return []
  return envelope.value.accounts.flatMap((account) => [account.proxyServer ?? '', account.connection?.proxy ?? ''])
}

function collectUrl(text: string, role: Role, pseudonyms: Pseudonyms): void {
  const [, host = '', port] =
    /^\s*https?:\/\/(?:[^\s/?#@]*@)?(\[[0-9a-f:.%]+\]|[^\s:/?#]+)(?::(\d{1,5}))?/i.exec(text) ?? []
  collectHost(host, port, role, pseudonyms)
}

/** Also entries that WinHTTP would refuse. */
function collectProxies(list: string, pseudonyms: Pseudonyms): void {
  for (const entry of list.split(/[;,\s]+/)) {
    const bare = entry
      .replace(/^[a-z]{1,20}=/i, '')
      .replace(/^[a-z]{1,20}:\/\//i, '')
      .replace(/^.*@/, '')
      // what does not belong to the name stays, and WinHTTP refuses it as before
      .replace(/^["'()*{}!$&~]+/, '')
    const [, host = '', port] = /^(\[[^\]]*\]|[^:/[\]]*)(?::(\d{1,5}))?/.exec(bare) ?? []
    collectHost(host.replace(/["'()*{}!$&~]{1,20}$/, ''), port ?? '80', 'PROXY', pseudonyms)
  }
}

/** Together with its port even a name that is an ordinary word is unmistakable. */
function collectHost(host: string, port: string | undefined, role: Role, pseudonyms: Pseudonyms): void {
  // brackets hold an IPv6 address and nothing else; `<local>` belongs into another list and is nobody's name
  if (
    !/[\p{L}\p{N}]/u.test(host) ||
    isPublicHost(host) ||
    host.startsWith('<') ||
    (host.startsWith('[') && !isAddressText(host))
  )
    return
  pseudonyms.host(host, role)
  if (port !== undefined && !isAddressText(host)) pseudonyms.pair(host, port)
}

function collectAskedNames(envelope: Evidence, pseudonyms: Pseudonyms): void {
  if (envelope.status !== 'collected') return
  if (envelope.probe === 'name-answers') {
    for (const { name, role } of envelope.value.names) pseudonyms.host(name, role === 'proxy' ? 'PROXY' : 'SUP')
  }
  if (envelope.probe === 'command-output') {
    for (const host of [...envelope.value.hosts, ...envelope.value.names.map(({ name }) => name)])
      pseudonyms.host(host, 'HOST')
  }
  if (envelope.probe === 'event-log') {
    for (const { host, server, url } of envelope.value.facts) {
      for (const name of [host, server]) if (name !== undefined) pseudonyms.host(name, 'HOST')
      if (url !== undefined) collectUrl(url, 'HOST', pseudonyms)
    }
  }
  const identity =
    envelope.probe === 'configmgr-log' || envelope.probe === 'windows-update-log' ? envelope.value.identity : undefined
  for (const id of identity?.ids ?? []) pseudonyms.of(id.replace(/^\w+:/, ''), 'GUID')
}

/** Hosts, and domains behind a wildcard; other patterns are looked at when the list itself is replaced. */
function collectExceptions(list: string, pseudonyms: Pseudonyms): void {
  for (const written of bypassEntries(list).flatMap((entry) => entry.split(','))) {
    const entry = written.replace(/^[a-z]+:\/\//i, '').replace(/^(\[.*\]|[^:]*):\d{1,5}$/, '$1')
    if (entry === '' || entry.startsWith('<')) continue
    if (!entry.includes('*')) pseudonyms.host(entry.replace(/^\./, '*.'), 'HOST')
    else {
      const domain = entry.replace(/^\*?\.?/, '')
      const isDomain = /^[^*.]+\.[^*]+$/.test(domain) && !/^[\d.]+$/.test(domain)
      if (isDomain) pseudonyms.domain(domain)
    }
  }
}

/** Every list of exceptions, wherever the schema says that one stands. */
function exceptionLists(envelope: Evidence): readonly string[] {
  const lists: string[] = []
  if (envelope.status !== 'collected') return lists
  mapSchemaStrings(evidenceSchemas[envelope.probe], envelope.value, (text, { role }) => {
    if (role === 'exceptions') lists.push(text)
    return text
  })
  return lists
}
