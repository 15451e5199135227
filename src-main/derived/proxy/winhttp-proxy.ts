import type { Reference } from '../../contract/check.ts'
import type { Collected, Evidence } from '../../contract/evidence/index.ts'
import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import type { ReadBy } from '../../contract/evidence/registry.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import type { WsusUrl } from '../target/wsus-url.ts'
import { bypassedBy } from '../../readers/proxy/bypass-list.ts'
import { proxyForScheme, readProxyList, type ProxyEntry } from '../../readers/proxy/proxy-list.ts'

/** WinHTTP's proxy setting for the whole machine; `unknown` if it could not be read, or files say different things of it. */
export type WinhttpProxy =
  | { readonly state: 'direct'; readonly reference: Reference }
  | { readonly state: 'proxy'; readonly list: string; readonly bypass: string; readonly reference: Reference }
  | { readonly state: 'unknown' }

const proxyFlag = 2

/** The technician's `--proxy` first, then WinHttpSettings (the 64-bit view, which the Windows Update service reads). */
export const winhttpProxy: Derived<WinhttpProxy> = derive(['technician-choice', 'winhttp-settings'], (evidence) => {
  const chosen = evidence.all('technician-choice').find((envelope) => envelope.value.proxy !== null)
  if (chosen?.value.proxy != null) {
    const reference = referTo(chosen, `--proxy ${chosen.value.proxy}`)
    if (chosen.value.proxy.toLowerCase() === 'direct') return { state: 'direct', reference }
    return { state: 'proxy', list: chosen.value.proxy, bypass: '', reference }
  }
  const [first, ...others] = evidence.all('winhttp-settings').flatMap(settingIn)
  if (first === undefined) return { state: 'unknown' }
  // no file is known to be newer, and their names say nothing
  const isContradicted = first.origin === 'file' && others.some(({ proxy }) => said(proxy) !== said(first.proxy))
  return isContradicted ? { state: 'unknown' } : first.proxy
})

type KnownProxy = Exclude<WinhttpProxy, { state: 'unknown' }>

/** What this envelope says of the view that counts; nothing where neither was read. */
function settingIn(envelope: Collected<'winhttp-settings'>): { origin: Evidence['origin']; proxy: KnownProxy }[] {
  const view = envelope.value.native === 'not-read' ? envelope.value.wow64 : envelope.value.native
  if (view === 'not-read') return []
  const absent = { state: 'direct', reference: referTo(envelope, 'WinHttpSettings —') } as const
  return [{ origin: envelope.origin, proxy: view === 'absent' ? absent : fromBlob(view, envelope) }]
}

function said(proxy: KnownProxy): string {
  return proxy.state === 'direct' ? 'direct' : `${proxy.list} ${proxy.bypass}`
}

function fromBlob(settings: ProxySettings, evidence: Collected<'winhttp-settings'>): KnownProxy {
  const source = winhttpSource(evidence.value.readBy)
  const usesProxy = (settings.flags & proxyFlag) !== 0 && settings.proxy.trim() !== ''
  if (!usesProxy) return { state: 'direct', reference: referTo(evidence, `${source}: flags ${settings.flags}`) }
  const quote = `${source}: ${settings.proxy}; bypass ${settings.bypass === '' ? '—' : settings.bypass}`
  return { state: 'proxy', list: settings.proxy, bypass: settings.bypass, reference: referTo(evidence, quote) }
}

/** The route of one request by these settings. */
export type Route =
  { readonly way: 'direct'; readonly bypassedBy: string | null } | { readonly way: 'proxy'; readonly entry: ProxyEntry }

/** Direct when there is no proxy, none for this scheme, or the bypass list exempts the host. */
export function routeTo(url: WsusUrl, proxy: WinhttpProxy): Route {
  if (proxy.state !== 'proxy') return { way: 'direct', bypassedBy: null }
  const exempted = bypassedBy(proxy.bypass, url.host, url.port)
  if (exempted !== null) return { way: 'direct', bypassedBy: exempted }
  const entry = proxyForScheme(readProxyList(proxy.list), url.scheme)
  return entry === null ? { way: 'direct', bypassedBy: null } : { way: 'proxy', entry }
}

/** Prefix of quotes of WinHTTP's settings: the registry value, or the program that printed them. */
export function winhttpSource(readBy: ReadBy): string {
  if (readBy === 'netsh') return 'netsh winhttp show proxy'
  return readBy === 'netsh advproxy' ? 'netsh winhttp show advproxy' : 'WinHttpSettings'
}
