import type { Case } from '../../contract/case.ts'
import { addressSecrets, exemptedNames, textsNamed } from './setting-names.ts'

/** What kind of thing a stand-in stands for; its role stays readable in the redacted case. */
export type Role = 'CLIENT' | 'SUP' | 'PROXY' | 'HOST' | 'DOMAIN' | 'ADDRESS' | 'ACCOUNT' | 'USER' | 'NAME'

export interface PersonalToken {
  readonly text: string
  readonly role: Role
}

const urlHost = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#<>"'|\\@]{1,200}@)?(\[[0-9a-f:.]+\]|[^\s/:?#<>"'|\\@]+)/gi
const ipv4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g
const ipv6 =
  /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:?){0,6}(?![\w:])/gi
const sid = /\bS-1-5-21(?:-\d+){1,15}\b/g
const profile = /[\\/]Users[\\/]([^\\/\s"<>|:]+)/gi
const distinguished = /(?:^|[,\n/]\s*)(?:CN|O|OU|L|ST|E|emailAddress)=([^,\n/]+)/g
/** Names everybody has; standing in for them would only make the case harder to read. */
const publicNames =
  /^(?:localhost|127\.0\.0\.1|::1|0\.0\.0\.0|(?:.*\.)?(?:microsoft\.com|windowsupdate\.com|windows\.com)|local|localdomain|lan|home|corp|intern|internal|com|net|org|test|invalid)$/i

/** Members, wherever they stand, that hold a list of exceptions or the address of a script. */
const exceptionLists = new Set(['bypass', 'proxyOverride'])
const scriptAddresses = new Set(['pacUrl', 'autoConfigUrl'])

/** Every name in the case that says who somebody is, longest first, so that no part is replaced before the whole. */
export function personalTokens(theCase: Case): readonly PersonalToken[] {
  const strings = [...stringsIn(theCase.evidence), ...theCase.inputs.map((input) => input.name)]
  const clients = theCase.evidence.flatMap((one) => computerNames(one).flatMap((name) => withDomain(name, 'CLIENT')))
  const sups = theCase.evidence.flatMap((one) => {
    if (one.status !== 'collected') return []
    if (one.probe === 'wsus-access') return hostTokens(one.value.wsusUrl, 'SUP')
    if (one.probe === 'technician-choice' && one.value.wsus !== null) return hostTokens(one.value.wsus, 'SUP')
    if (one.probe === 'name-answers') {
      return one.value.names.flatMap(({ name, role }) => withDomain(name, role === 'proxy' ? 'PROXY' : 'SUP'))
    }
    if (one.probe !== 'update-policy') return []
    const urls = one.value.keys.flatMap((key) => key.values.map((value) => String(value.data)))
    return urls.flatMap((url) => hostTokens(url, 'SUP'))
  })
  const proxies = theCase.evidence.flatMap((one) => proxyStrings(one).flatMap(proxyTokens))
  const others = strings.flatMap((text) => [
    ...hostTokens(text, 'HOST'),
    ...matches(text, ipv4, 'ADDRESS'),
    ...matches(text, ipv6, 'ADDRESS'),
    ...matches(text, sid, 'ACCOUNT'),
    ...groups(text, profile, 'USER'),
    ...groups(text, distinguished, 'NAME')
  ])
  const exempted = textsNamed(theCase.evidence, exceptionLists).map(exemptedNames)
  const exceptions = exempted.flatMap(({ hosts, parts }) => [
    ...parts,
    ...hosts.flatMap((one) => withDomain(one, 'HOST'))
  ])
  const signed = [
    ...textsNamed(theCase.evidence, scriptAddresses),
    ...theCase.evidence.flatMap((one) =>
      one.probe === 'pac-script' && one.status === 'collected' ? one.value.scripts.map((script) => script.url) : []
    )
  ].flatMap(addressSecrets)
  return unique([...clients, ...sups, ...proxies, ...exceptions, ...signed, ...others])
}

function computerNames(one: Case['evidence'][number]): readonly string[] {
  if (one.status !== 'collected') return []
  if (one.probe === 'client') return [one.value.name]
  if (one.probe === 'machine-identity') return one.value.names
  const logged = one.probe === 'configmgr-log' || one.probe === 'windows-update-log'
  return logged ? (one.value.identity?.names ?? []) : []
}

function proxyStrings(one: Case['evidence'][number]): string[] {
  if (one.status !== 'collected') return []
  if (one.probe === 'technician-choice') return one.value.proxy === null ? [] : [one.value.proxy]
  if (one.probe === 'wsus-access') return one.value.paths.flatMap((path) => path.proxy ?? [])
  if (one.probe === 'winhttp-settings') {
    return [one.value.native, one.value.wow64].flatMap((view) => (typeof view === 'string' ? [] : [view.proxy]))
  }
  if (one.probe === 'pac-script') {
    const results = one.value.scripts.flatMap((script) => script.answers.map((answer) => answer.result))
    return results.flatMap((result) => result.split(';')).map((entry) => entry.trim().replace(/^[a-z0-9]+\s+/i, ''))
  }
  if (one.probe !== 'user-proxy') return []
  return one.value.accounts.flatMap((account) => [account.proxyServer ?? '', account.connection?.proxy ?? ''])
}

/** `host:port` lists, also `http=host:port`. */
function proxyTokens(list: string): PersonalToken[] {
  const hosts = list.split(/[;\s]+/).map((entry) =>
    entry
      .replace(/^.*=/, '')
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/^.*@/, '')
      .replace(/:\d*\/?$/, '')
  )
  return hosts.flatMap((host) => withDomain(host, 'PROXY'))
}

function hostTokens(text: string, role: Role): PersonalToken[] {
  return [...text.matchAll(urlHost)].flatMap((match) => withDomain((match[1] ?? '').replace(/^\[|\]$/g, ''), role))
}

/** A full name is personal as a whole, by its first label and by its domain. */
function withDomain(host: string, role: Role): PersonalToken[] {
  if (publicNames.test(host)) return []
  if (/^[\d.]+$/.test(host) || host.includes(':')) return [token(host, 'ADDRESS')]
  const dot = host.indexOf('.')
  if (dot < 1) return [token(host, role)]
  return [token(host.slice(0, dot), role), token(host.slice(dot + 1), 'DOMAIN')]
}

function matches(text: string, pattern: RegExp, role: Role): PersonalToken[] {
  return [...text.matchAll(pattern)].map((match) => token(match[0], role))
}

function groups(text: string, pattern: RegExp, role: Role): PersonalToken[] {
  return [...text.matchAll(pattern)].map((match) => token((match[1] ?? '').trim(), role))
}

function token(text: string, role: Role): PersonalToken {
  return { text, role }
}

/** The first role a name was seen in is its role. One or two letters would hit half of every sentence. */
function unique(tokens: readonly PersonalToken[]): PersonalToken[] {
  const first = new Map<string, PersonalToken>()
  for (const one of tokens) {
    const key = one.text.toLowerCase()
    if (one.text.length > 2 && !publicNames.test(one.text) && !first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** Every string inside a value, keys left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn)
}
