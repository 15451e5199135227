import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { SupPoint } from '../../contract/evidence/wsus-setup.ts'
import { urlIn } from '../../contract/url.ts'
import { linesOf, longestLine } from '../text/lines.ts'

const property = /^[ \t]{0,20}(\w{1,60})[ \t]{0,40}:[ \t]{1,9}(\S.{0,500})$/
const mostPoints = 100
const askedAgain: ReadonlySet<string> = new Set(['portnumber', 'usesecureconnection'])

/**
 * What `Get-WsusServer` shows of a server, or `wsusutil configuressl` prints; null for any other text. Names of .NET
 * properties are not translated. Never throws.
 */
export function readWsusConsole(text: string): EvidenceValue<'wsus-setup'> | null {
  const values = new Map<string, { readonly value: string; readonly line: number }>()
  let configured: { readonly url: URL; readonly line: number } | null = null
  let isConfiguring = false
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine).trimEnd()
    isConfiguring ||= /\bwsusutil(?:\.exe)?"?[ \t]{1,9}configuressl\b/i.test(line)
    const [, name, value] = property.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const isFirst = !values.has(name.toLowerCase())
    // asked again after a change, the later answer counts; a name may be that of something else further down
    if (isFirst || askedAgain.has(name.toLowerCase()))
      values.set(name.toLowerCase(), { value: value.trim(), line: number })
    const url = isConfiguring && name.toLowerCase() === 'url' ? urlIn(value) : null
    if (url !== null) configured = { url, line: number }
  }
  const [port, secure] = [values.get('portnumber'), values.get('usesecureconnection')]
  const about = { siteId: null, contentDir: null }
  if (port !== undefined && secure !== undefined && /^\d{1,5}$/.test(port.value)) {
    return {
      ...about,
      form: 'powershell',
      line: port.line,
      server: values.get('servername')?.value ?? values.get('name')?.value ?? null,
      port: Number(port.value),
      usingSsl: /^true$/i.test(secure.value),
      certificateName: null,
      version: values.get('version')?.value.slice(0, 40) ?? null
    }
  }
  if (configured === null || configured.url.protocol !== 'https:') return null
  const { url, line } = configured
  const shown = { server: null, certificateName: url.hostname, version: null }
  return { ...about, form: 'powershell', line, ...shown, port: Number(url.port || 443), usingSsl: true }
}

const row = /^[ \t]{0,20}(WSUSIISPort|WSUSIISSSLPort|SSLWSUS)[ \t]{1,60}(\d{1,5})(?:[ \t]|$)/i
const role = /^[ \t]{0,20}\\\\([\w.-]{1,255})\\?[ \t]{0,20}$/

/** The properties of software update points as `SMS_SCI_SysResUse` has them; null for any other text. Never throws. */
export function readSupProperties(text: string): EvidenceValue<'sup-properties'> | null {
  const points: SupPoint[] = []
  let server: string | null = null
  let open: { -readonly [Key in keyof SupPoint]: SupPoint[Key] } | null = null
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine)
    const named = role.exec(line)?.[1]
    if (named !== undefined) {
      server = named
      open = null
    }
    const [, name, value] = row.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    if (open === null || (server === null && open[memberOf(name)] !== null)) {
      if (points.length >= mostPoints) break
      open = { line: number, server, httpPort: null, httpsPort: null, requiresSsl: null }
      points.push(open)
    }
    const member = memberOf(name)
    if (member === 'requiresSsl') open.requiresSsl = value !== '0'
    else open[member] = Number(value)
  }
  return points.length === 0 ? null : { points }
}

function memberOf(name: string): 'httpPort' | 'httpsPort' | 'requiresSsl' {
  const lower = name.toLowerCase()
  return lower === 'wsusiisport' ? 'httpPort' : lower === 'wsusiissslport' ? 'httpsPort' : 'requiresSsl'
}
