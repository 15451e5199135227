import { bypassEntryFor } from '../knowledge/bypass-entry.ts'
import { bypassEntries } from '../readers/bypass-list.ts'
import type { AccessFacts } from './access-facts.ts'

/** Codes are shown as Windows writes them: lower-case 0x, upper-case digits. */
export function shownCode(code: string): string {
  return `0x${code.slice(2).toUpperCase()}`
}

/** The short value beside a title: status, code and the check's own detail, as far as the evidence tells them. */
export function shortValue(facts: AccessFacts, detail: string | null = facts.detail): string {
  const status = facts.httpStatus === null ? null : `HTTP ${facts.httpStatus}`
  const code = facts.code === null ? null : shownCode(facts.code)
  return [status, code, detail].filter((part) => part !== null && part !== '').join(' · ')
}

/** The host to put into a command or a sentence; a neutral word where the evidence names none. */
export function serverDe(facts: AccessFacts): string {
  return facts.server ?? 'dem Update-Server'
}
export function serverEn(facts: AccessFacts): string {
  return facts.server ?? 'the update server'
}

/** A date from ISO text, by its day and UTC time, the same in both languages. */
export function shownTime(iso: string | null): string {
  return iso === null ? '' : `${iso.slice(0, 16).replace('T', ' ')} UTC`
}

/**
 * The command that keeps the proxy and adds this host to its exceptions. netsh replaces the whole list, so what stands
 * there now is written out again; without knowing it there is nothing safe to suggest.
 */
export function setProxyCommand(facts: AccessFacts): { command?: string } {
  const proxy = facts.proxyList
  if (proxy === null || facts.host === null) return {}
  const kept = bypassEntries(facts.bypass ?? '')
  const entries = [...new Set([...(kept.length === 0 ? ['<local>'] : kept), bypassEntryFor(facts.host)])]
  return { command: `netsh winhttp set proxy proxy-server="${proxy}" bypass-list="${entries.join(';')}"` }
}
