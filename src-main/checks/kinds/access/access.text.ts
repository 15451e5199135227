import type { Language } from '../../../contract/text.ts'
import { bypassEntryFor } from '../../../knowledge/bypass-entry.ts'
import { bypassEntries } from '../../../readers/proxy/bypass-list.ts'
import { formatCode } from '../../../knowledge/format-code.ts'
import { formatTime } from '../../../knowledge/format-time.ts'
import type { AccessFacts } from './access-facts.ts'

/** The short value beside a title: status, code and the check's own detail, as far as the evidence has them. */
export function shortValue(facts: AccessFacts, detail: string | null = facts.detail): string {
  const status = facts.httpStatus === null ? null : `HTTP ${facts.httpStatus}`
  const code = facts.code === null ? null : formatCode(facts.code)
  return [status, code, detail].filter((part) => part !== null && part !== '').join(' · ')
}

/** The host to put into a command or a sentence; a neutral word where the evidence names none. */
export const serverName = {
  de: (facts: AccessFacts): string => facts.server ?? 'dem Update-Server',
  en: (facts: AccessFacts): string => facts.server ?? 'the update server'
}

/** A time in a sentence, to the minute. */
export function timeText(iso: string | null, language: Language): string {
  return formatTime(iso ?? '', language, 'minute')
}

/**
 * The command that keeps the proxy and adds this host to its exceptions. netsh replaces the whole list, so the
 * current entries are repeated; if they are unknown, no command is suggested.
 */
export function setProxyCommand(facts: AccessFacts): { command?: string } {
  const proxy = facts.proxyList
  // another setting's proxy would stay, and a masked password would be written as it is shown
  if (proxy === null || facts.host === null || facts.elsewhere !== undefined || proxy.includes('@')) return {}
  const kept = bypassEntries(facts.bypass ?? '')
  const entries = [...new Set([...(kept.length === 0 ? ['<local>'] : kept), bypassEntryFor(facts.host)])]
  return { command: `netsh winhttp set proxy proxy-server="${proxy}" bypass-list="${entries.join(';')}"` }
}

/** It is unknown whose a dropped certificate is, so the reason begins with that condition. */
export const ifServers = {
  de: (facts: AccessFacts): string =>
    facts.certificateFile === null ? '' : `Das gilt, wenn ${facts.certificateFile} das Zertifikat des Servers ist. `,
  en: (facts: AccessFacts): string =>
    facts.certificateFile === null ? '' : `This applies if ${facts.certificateFile} is the server’s certificate. `
}
