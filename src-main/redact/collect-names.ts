import type { Case } from '../contract/case.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { bypassEntries } from '../readers/proxy/bypass-list.ts'
import { isAddressText } from './network-names.ts'
import { isPublicHost } from './public-names.ts'
import type { Role, Pseudonyms } from './pseudonyms.ts'

/** Meets the names whose role the evidence tells, so that everything met later in a text is already known by it. */
export function collectNames(theCase: Case, given: Pseudonyms): void {
  const collected = theCase.evidence.filter((one) => one.status === 'collected')
  for (const one of collected) for (const name of computerNames(one)) given.host(name, 'CLIENT')
  for (const one of collected) for (const url of serverUrls(one)) collectUrl(url, 'SUP', given)
  for (const one of collected) for (const list of proxyLists(one)) collectProxies(list, given)
  for (const one of collected) collectAskedNames(one, given)
  for (const list of textsNamed(theCase.evidence, exceptions)) collectExceptions(list, given)
}

const exceptions: ReadonlySet<string> = new Set(['bypass', 'proxyOverride'])

function computerNames(one: Evidence): readonly string[] {
  if (one.status !== 'collected') return []
  if (one.probe === 'client') return [one.value.name]
  if (one.probe === 'machine-identity') return one.value.names
  const logged = one.probe === 'configmgr-log' || one.probe === 'windows-update-log'
  return logged ? (one.value.identity?.names ?? []) : []
}

function serverUrls(one: Evidence): readonly string[] {
  if (one.status !== 'collected') return []
  if (one.probe === 'wsus-access') return [one.value.wsusUrl]
  if (one.probe === 'technician-choice') return one.value.wsus === null ? [] : [one.value.wsus]
  if (one.probe === 'configmgr-log' || one.probe === 'windows-update-log') {
    const kinds = new Set(['server', 'sup-offered', 'server-overwritten'])
    return one.value.events.flatMap((event) => (kinds.has(event.kind) && event.url !== undefined ? [event.url] : []))
  }
  if (one.probe !== 'update-policy') return []
  return one.value.keys.flatMap((key) => key.values.flatMap(({ data }) => (typeof data === 'string' ? [data] : [])))
}

function proxyLists(one: Evidence): readonly string[] {
  if (one.status !== 'collected') return []
  if (one.probe === 'technician-choice') return one.value.proxy === null ? [] : [one.value.proxy]
  if (one.probe === 'wsus-access') return one.value.paths.flatMap((path) => path.proxy ?? [])
  if (one.probe === 'winhttp-settings') {
    return [one.value.native, one.value.wow64].flatMap((view) => (typeof view === 'string' ? [] : [view.proxy]))
  }
  if (one.probe === 'configmgr-log' || one.probe === 'windows-update-log') {
    return one.value.events.flatMap((event) => event.proxy ?? [])
  }
  if (one.probe === 'pac-script') {
    const results = one.value.scripts.flatMap((script) => script.answers.map((answer) => answer.result))
    return results.flatMap((result) => result.split(';')).map((entry) => entry.trim().replace(/^[a-z0-9]+\s+/i, ''))
  }
  if (one.probe !== 'user-proxy') return []
  return one.value.accounts.flatMap((account) => [account.proxyServer ?? '', account.connection?.proxy ?? ''])
}

function collectUrl(text: string, role: Role, given: Pseudonyms): void {
  const [, host = '', port] =
    /^\s*https?:\/\/(?:[^\s/?#@]*@)?(\[[0-9a-f:.%]+\]|[^\s:/?#]+)(?::(\d{1,5}))?/i.exec(text) ?? []
  collectHost(host, port, role, given)
}

/** Also entries that WinHTTP would refuse. */
function collectProxies(list: string, given: Pseudonyms): void {
  for (const entry of list.split(/[;,\s]+/)) {
    const bare = entry
      .replace(/^[a-z]{1,20}=/i, '')
      .replace(/^[a-z]{1,20}:\/\//i, '')
      .replace(/^.*@/, '')
    const [, host = '', port] = /^(\[[^\]]*\]|[^:/[\]]*)(?::(\d{1,5}))?/.exec(bare) ?? []
    collectHost(host, port ?? '80', 'PROXY', given)
  }
}

/** With its port even a name like an ordinary word can be told from the word. */
function collectHost(host: string, port: string | undefined, role: Role, given: Pseudonyms): void {
  if (host === '' || isPublicHost(host)) return
  given.host(host, role)
  if (port !== undefined && !isAddressText(host)) given.pair(host, port)
}

function collectAskedNames(one: Evidence, given: Pseudonyms): void {
  if (one.status !== 'collected') return
  if (one.probe === 'name-answers') {
    for (const { name, role } of one.value.names) given.host(name, role === 'proxy' ? 'PROXY' : 'SUP')
  }
  if (one.probe === 'command-output') {
    for (const host of [...one.value.hosts, ...one.value.names.map(({ name }) => name)]) given.host(host, 'HOST')
  }
  const identity = one.probe === 'configmgr-log' || one.probe === 'windows-update-log' ? one.value.identity : undefined
  for (const id of identity?.ids ?? []) given.of(id.replace(/^\w+:/, ''), 'GUID')
}

/** Hosts, and domains behind a wildcard; other patterns are looked at when the list itself is replaced. */
function collectExceptions(list: string, given: Pseudonyms): void {
  for (const written of bypassEntries(list).flatMap((entry) => entry.split(','))) {
    const entry = written.replace(/^[a-z]+:\/\//i, '').replace(/^(\[.*\]|[^:]*):\d{1,5}$/, '$1')
    if (entry === '' || entry.startsWith('<')) continue
    if (!entry.includes('*')) given.host(entry.replace(/^\./, '*.'), 'HOST')
    else {
      const domain = /^\*?\.?([^*]+\.[^*]+)$/.exec(entry)?.[1] ?? ''
      if (domain !== '' && !/^[\d.]+$/.test(domain)) given.domain(domain)
    }
  }
}

/** Every text below a member of one of these names, in any depth. */
function textsNamed(value: unknown, members: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsNamed(one, members))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' && members.has(name) ? [one] : textsNamed(one, members)
  )
}
