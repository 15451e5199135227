import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { SslBinding } from '../../contract/evidence/ssl-bindings.ts'
import { lastList } from '../text/last-list.ts'
import { linesOf, longestLine } from '../text/lines.ts'

type SslBindings = EvidenceValue<'ssl-bindings'>

interface Row {
  readonly line: number
  readonly label: string
  readonly value: string
}

const mostBindings = 500
/** An endpoint: labels are translated, what stands behind them is not. */
const addressAndPort = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([0-9a-f:.]{2,60})\]):(\d{1,5})$/i
const nameAndPort = /^([\w-]{1,63}(?:\.[\w-]{1,63}){0,9}):(\d{1,5})$/
const thumbprint = /^[0-9a-f]{40}$/i
const heading = /\bhttp[ \t]{1,9}show[ \t]{1,9}sslcert\b|^SSL Certificate bindings:|^SSL-Zertifikatbindungen:/im
/** Only one entry was asked for. */
const selective = /\bshow[ \t]{1,9}sslcert[ \t]{1,9}(?:ipport|hostnameport|ccs)[ \t]{0,9}=/i
/** Rows of an entry in their order; the same on every Windows since 2008 R2. */
const [usageRow, mapperRow, negotiateRow] = [6, 11, 12]
const words: Readonly<Record<string, boolean>> = {
  enabled: true,
  aktiviert: true,
  set: true,
  festgelegt: true,
  disabled: false,
  deaktiviert: false,
  'not set': false,
  'nicht festgelegt': false
}

/**
 * Entries of `netsh http show sslcert` in any language, by their shape: an endpoint, and a thumbprint below it. Null for
 * any other text; never throws.
 */
export function readNetshSslcert(text: string): SslBindings | null {
  const entries: Row[][] = []
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine)
    const at = line.lastIndexOf(' : ')
    if (at === -1) continue
    const row = { line: number, label: line.slice(0, at).trim(), value: line.slice(at + 3).trim() }
    if (endpointOf(row) !== null) entries.push([row])
    else entries.at(-1)?.push(row)
    if (entries.length > mostBindings) return null
  }
  const certain = entries.filter((rows) => rows.slice(1, 3).some(({ value }) => thumbprint.test(value)))
  if (certain.length === 0 && !(heading.test(text) && entries.length === 0)) return null
  const newest = lastList(certain, ([first]) => first?.value.toLowerCase() ?? '')
  return { form: 'netsh', complete: !selective.test(text), bindings: newest.map(bindingOf) }
}

function bindingOf(rows: readonly Row[]): SslBinding {
  const [first] = rows
  const endpoint = first === undefined ? null : endpointOf(first)
  const hash =
    rows
      .slice(1, 3)
      .find(({ value }) => thumbprint.test(value))
      ?.value.toLowerCase() ?? null
  return {
    line: first?.line ?? null,
    address: endpoint?.address ?? '',
    host: endpoint?.host ?? '',
    port: endpoint?.port ?? 0,
    hash,
    asksForClientCertificate: negotiates(rows),
    tls12Disabled: known(rows.find(({ label }) => /^Disable TLS1\.2$/i.test(label)))
  }
}

/** By its English label; otherwise by its place, and by the word that the usage check beside it has. */
function negotiates(rows: readonly Row[]): boolean | null {
  const labelled = rows.find(({ label }) => /^Negotiate Client Certificate$/i.test(label))
  if (labelled !== undefined) return known(labelled)
  const row = rows[negotiateRow]
  const [usage, mapper] = [rows[usageRow]?.value, rows[mapperRow]?.value]
  const word = known(row)
  if (word !== null || row === undefined || usage === undefined || usage === mapper) return word
  return row.value === usage ? true : row.value === mapper ? false : null
}

function known(row: Row | undefined): boolean | null {
  return words[row?.value.toLowerCase() ?? ''] ?? null
}

function endpointOf({ label, value }: Row): Pick<SslBinding, 'address' | 'host' | 'port'> | null {
  // the label of an endpoint has a colon itself: IP:port, Hostname:port
  if (!label.includes(':')) return null
  const [, v4, v6, port] = addressAndPort.exec(value) ?? []
  if (port !== undefined) return { address: v4 ?? v6 ?? '', host: '', port: Number(port) }
  const [, host, named] = nameAndPort.exec(value) ?? []
  return host === undefined ? null : { address: '', host, port: Number(named) }
}
