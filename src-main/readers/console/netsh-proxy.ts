import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import { maskCredentials } from '../credentials/mask-credentials.ts'
import { readProxyList } from '../proxy/proxy-list.ts'
import { printedProxySettings } from '../proxy/proxy-settings.ts'
import { consoleLines, labelled } from './console-lines.ts'

const direct = printedProxySettings({})
/** In every language, the line for direct access ends in a remark in parentheses. */
const directShape = /^[^:：]{2,80}[(（][^()（）]{2,60}[)）][^\w\s]{0,3}$/
const remark = /[(（]([^()（）]*)[)）][^\w\s]{0,3}$/
/** For a single line without its heading: requires the word for proxy in the remark. */
const directAlone = /prox|прокси|プロキシ|代理/i
const parenthesised = /^[(（].*[)）]$/

/**
 * Parses `netsh winhttp show proxy` in any language by its structure: a heading with WinHTTP, then either one line with
 * a remark in parentheses (direct access) or two labelled values, proxy list and bypass list. The last output per view
 * is used. Returns null for any other text; never throws.
 */
export function readNetshProxy(text: string): EvidenceValue<'winhttp-settings'> | null {
  const lines = consoleLines(text).map((line) => line.text)
  const views: Record<'native' | 'wow64', ProxySettings | 'not-read'> = { native: 'not-read', wow64: 'not-read' }
  let view: 'native' | 'wow64' = 'native'
  lines.forEach((line, at) => {
    if (isCall(line.slice(0, 300))) {
      view = /\bsyswow64\b/i.test(line) ? 'wow64' : 'native'
      return
    }
    const found = underHeading(line, lines[at + 1], lines[at + 2]) ?? withoutHeading(line, lines[at + 1], lines[at - 1])
    if (found !== null) views[view] = found
  })
  if (views.native === 'not-read' && views.wow64 === 'not-read' && saysOnlyDirect(lines)) views.native = direct
  const nothing = views.native === 'not-read' && views.wow64 === 'not-read'
  return nothing ? null : { readBy: 'netsh', ...views }
}

/** The command itself, as a prompt shows it. */
function isCall(line: string): boolean {
  return [...line.matchAll(/\bnetsh\b/gi)].some(({ index }) => /\bwinhttp\b/i.test(line.slice(index, index + 52)))
}

function underHeading(line: string, next: string | undefined, afterNext: string | undefined): ProxySettings | null {
  const heading = labelled(line)
  if (heading === null || !/winhttp/i.test(heading.label)) return null
  if (heading.value !== '') return directShape.test(heading.value) ? direct : null
  if (next === undefined) return null
  const proxy = labelled(next)
  if (proxy === null) return directShape.test(next.trim()) ? direct : null
  if (proxy.value === '' || isBypassAlone(proxy.value, afterNext)) return null
  return settings(proxy.value, afterNext)
}

/** The list of proxies was cut out: what follows the heading is the bypass list, and nothing is below it. */
function isBypassAlone(value: string, afterNext: string | undefined): boolean {
  return labelled(afterNext ?? '') === null && readProxyList(value).faults.length > 0
}

/** BITSAdmin prints a mode above the same two lists; these belong to an account, not to WinHTTP. */
const bitsMode = /\b(?:NO_PROXY|AUTODETECT|AUTOSCRIPT|MANUAL_PROXY)\b/

/** A line of a log, which says when it was written. */
const isStamped = /^\s{0,9}\d{4}[-/]\d{2}[-/]\d{2}[ \t]/

/** Two lines without heading: a proxy list with a port, followed by an unambiguous bypass list. */
function withoutHeading(line: string, next: string | undefined, before: string | undefined): ProxySettings | null {
  if (bitsMode.test(before ?? '')) return null
  const proxy = labelled(line)?.value ?? ''
  const bypass = labelled(next ?? '')?.value ?? ''
  if (isStamped.test(line) || !/:\d{1,5}(?:$|[;\s])/.test(proxy)) return null
  if (!(parenthesised.test(bypass) || /<local>|(?<!\*)\*(?!\*)/i.test(bypass))) return null
  const { entries, faults } = readProxyList(proxy)
  return entries.length > 0 && faults.length === 0 ? settings(proxy, next) : null
}

function settings(proxy: string, next: string | undefined): ProxySettings {
  const bypass = labelled(next ?? '')?.value ?? ''
  return printedProxySettings({
    proxy: parenthesised.test(proxy) ? '' : maskCredentials(proxy),
    bypass: parenthesised.test(bypass) ? '' : bypass
  })
}

function saysOnlyDirect(lines: readonly string[]): boolean {
  return (
    lines.length > 0 &&
    lines.length <= 4 &&
    lines.every((line) => directShape.test(line.trim()) && directAlone.test(remark.exec(line)?.[1] ?? ''))
  )
}
