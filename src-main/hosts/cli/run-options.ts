import type { ParseArgsConfig } from 'node:util'
import { readWsusUrl } from '../../derived/target/wsus-url.ts'
import { readProxyList } from '../../readers/proxy/proxy-list.ts'
import { linkEnd } from '../node/link-end.ts'
import { assertWritable } from './assert-writable.ts'
import { assertDistinctPaths } from './output-paths.ts'
import { parseLanguage, parseStrict } from './parse-options.ts'
import { UsageProblem } from './usage-problem.ts'
import { pageInstead } from './write-pdf.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** Options of `check` and `collect`. */
const runOptions = {
  wsus: text,
  proxy: text,
  live: flag,
  'no-network': flag,
  scan: flag,
  server: flag,
  watch: text,
  timeout: text,
  marker: text,
  lang: text,
  json: text,
  pdf: text,
  html: text,
  annex: flag,
  save: text,
  redact: flag,
  ledger: text,
  texts: flag
} as const satisfies ParseArgsConfig['options']

/** Parsed options of `check` and `collect`. */
export interface RunOptions {
  readonly inputs: readonly string[]
  readonly wsus: string | null
  readonly proxy: string | null
  readonly live: boolean
  readonly network: boolean
  /** Have Windows Update search at its server; this computer only. */
  readonly search: boolean
  /** Read the server's half on this computer, which is the update server. */
  readonly server: boolean
  /** Milliseconds to repeat the check until the failure happens; null for one round. This computer only. */
  readonly watchMs: number | null
  readonly timeoutMs: number
  readonly marker: string | null
  readonly json: string | null
  readonly pdf: string | null
  readonly html: string | null
  /** The PDF also holds everything that was read. */
  readonly annex: boolean
  readonly save: string | null
  readonly redact: boolean
  /** Path for the list of pseudonyms with the real names; only with `redact`. */
  readonly ledger: string | null
  /** Also prints the texts for ticket, network team and server team. */
  readonly texts: boolean
}

/** Parses and validates all options before anything is read or written. Throws UsageProblem. */
export function readRunOptions(args: readonly string[]): RunOptions {
  const { values, positionals } = parseStrict({ args: withMinutes(args), options: runOptions, allowPositionals: true })
  const search = values.scan ?? false
  const server = values.server ?? false
  const { wsus = null, proxy = null, timeout = search ? '300' : server ? '120' : '60' } = values
  if (server && aboutClients.some((name) => values[name] !== undefined)) {
    throw new UsageProblem((texts) => texts.serverAlone)
  }
  if (search && (positionals.length > 0 || values['no-network'] === true)) {
    throw new UsageProblem((texts) => texts.scanHereOnly)
  }
  if (wsus !== null && readWsusUrl(wsus) === null) throw new UsageProblem((texts) => texts.badUrl(wsus))
  if (proxy !== null && proxy.toLowerCase() !== 'direct' && !isProxy(proxy)) {
    throw new UsageProblem((texts) => texts.badProxy(proxy))
  }
  const seconds = Number(timeout)
  if (!(seconds >= 1 && seconds <= 3600)) throw new UsageProblem((texts) => texts.badTimeout(timeout))
  if (values.lang !== undefined) parseLanguage(values.lang)
  for (const path of [values.json, values.pdf, values.html, values.save, values.ledger]) assertWritable(path)
  assertStandsAlone(values)
  const { json = null, pdf = null, html = null, save = null, ledger = null } = values
  assertDistinctPaths([json, pdf, html, save, ledger, pageInstead(pdf, html)], positionals)
  return {
    inputs: positionals,
    wsus,
    proxy,
    live: values.live ?? false,
    network: !(values['no-network'] ?? false),
    search,
    server,
    watchMs: watchMs(values, positionals),
    timeoutMs: seconds * 1000,
    marker: values.marker ?? null,
    json,
    pdf,
    html,
    annex: values.annex ?? false,
    save,
    redact: values.redact ?? false,
    ledger,
    texts: values.texts ?? false
  }
}

/** Options of a client's run, which sends requests. */
const aboutClients = ['wsus', 'proxy', 'live', 'scan', 'watch', 'marker'] as const

const minutesByDefault = '30'

/** `--watch` may stand without its number, which parseArgs does not know. */
function withMinutes(args: readonly string[]): string[] {
  const at = args.indexOf('--watch')
  if (at < 0) return [...args]
  const next = args[at + 1]
  const given = next !== undefined && /^\d+$/.test(next)
  return [...args.slice(0, at), `--watch=${given ? next : minutesByDefault}`, ...args.slice(given ? at + 2 : at + 1)]
}

/** Throws UsageProblem. */
function watchMs(
  { watch, scan, 'no-network': offline }: { watch?: string; scan?: boolean; 'no-network'?: boolean },
  inputs: readonly string[]
): number | null {
  if (watch === undefined) return null
  if (inputs.length > 0 || scan === true || offline === true) throw new UsageProblem((texts) => texts.watchHereOnly)
  const minutes = Number(watch)
  if (!(minutes >= 1 && minutes <= 1440)) throw new UsageProblem((texts) => texts.badMinutes(watch))
  return minutes * 60_000
}

function isProxy(proxy: string): boolean {
  const list = readProxyList(proxy)
  return list.faults.length === 0 && list.entries.length > 0
}

/** Requires a separate file for the list of pseudonyms. Throws UsageProblem. */
function assertStandsAlone(values: { redact?: boolean; ledger?: string } & Partial<Record<Written, string>>): void {
  const { ledger } = values
  if (ledger === undefined) return
  if (values.redact !== true) throw new UsageProblem((texts) => texts.ledgerAlone)
  const others = (['json', 'pdf', 'html', 'save'] as const).flatMap((name) => values[name] ?? [])
  if (ledger === '-' || others.some((other) => linkEnd(other) === linkEnd(ledger))) {
    throw new UsageProblem((texts) => texts.ledgerApart)
  }
}
type Written = 'json' | 'pdf' | 'html' | 'save'
