import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { UserProxyAccount } from '../../contract/evidence/user-proxy.ts'
import { maskCredentials } from '../credentials/mask-credentials.ts'
import { printedProxySettings } from '../proxy/proxy-settings.ts'
import { consoleLines } from './console-lines.ts'

/** BITSAdmin's names of the service accounts; its output is English on every Windows. */
const accounts: Readonly<Record<string, UserProxyAccount['account']>> = {
  localsystem: 'system',
  networkservice: 'network-service',
  localservice: 'local-service'
}
const usage = /\b(?:NO_PROXY|AUTODETECT|AUTOSCRIPT|MANUAL_PROXY)\b/

/**
 * Parses the output of `bitsadmin /util /getieproxy` and `/setieproxy`: the proxy settings of each service account.
 * Returns null for any other text; never throws.
 */
export function readBitsadminProxy(text: string): EvidenceValue<'user-proxy'> | null {
  const found = new Map<UserProxyAccount['account'], UserProxyAccount>()
  let account: UserProxyAccount['account'] | null = null
  for (const { text: line } of consoleLines(text)) {
    const named = /\b(?:account|getieproxy|setieproxy)\b[ :]{1,3}(LocalSystem|NetworkService|LocalService)\b/i.exec(
      line
    )
    account = accounts[named?.[1]?.toLowerCase() ?? ''] ?? account
    if (account === null) continue
    const match = usage.exec(line)
    if (match !== null) found.set(account, accountOf(account, match[0], line.slice(match.index + match[0].length)))
    const before = found.get(account)
    if (before !== undefined) found.set(account, withLists(before, line))
  }
  return found.size === 0 ? null : { readBy: 'bitsadmin', accounts: [...found.values()] }
}

/** Adds the proxy and bypass lists printed below the mode; an empty list is printed as a remark in brackets. */
function withLists(before: UserProxyAccount, line: string): UserProxyAccount {
  const list = valueBehind(/\bproxy list\b[ :]{1,4}/i, line)
  if (/^[^<(]/.test(list)) return { ...before, connection: printedProxySettings({ proxy: maskCredentials(list) }) }
  const bypass = valueBehind(/\bproxy bypass(?: list)?\b[ :]{1,4}/i, line)
  const proxy = before.connection?.proxy ?? ''
  if (proxy === '' || bypass === '' || /^(?:\(|<(?!local>|-loopback>)|NULL$)/i.test(bypass)) return before
  return { ...before, connection: printedProxySettings({ proxy, bypass }) }
}

function valueBehind(label: RegExp, line: string): string {
  const found = label.exec(line)
  return found === null ? '' : line.slice(found.index + found[0].length).trim()
}

/** `values`: the text behind the mode, an address and a list of exceptions. */
function accountOf(account: UserProxyAccount['account'], mode: string, values: string): UserProxyAccount {
  const [first = '', second = ''] = values.trim().split(/[ \t]+/)
  const address = first.replace(/[.,]$/, '')
  const connection = printedProxySettings({
    proxy: mode === 'MANUAL_PROXY' ? maskCredentials(address) : '',
    bypass: mode === 'MANUAL_PROXY' ? second.replace(/^NULL$/i, '') : '',
    pacUrl: mode === 'AUTOSCRIPT' ? maskCredentials(address) : '',
    autoDetect: mode === 'AUTODETECT'
  })
  return { account, connection, proxyEnable: null, proxyServer: null, proxyOverride: null, autoConfigUrl: null }
}
