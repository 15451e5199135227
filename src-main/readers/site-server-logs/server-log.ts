import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ServerLogFact } from '../../contract/evidence/server-log.ts'
import { rawRecords } from '../client-logs/configmgr-log/raw-records.ts'
import type { LogRecord } from '../client-logs/configmgr-log/records.ts'
import { renderedRecords } from '../client-logs/configmgr-log/rendered-records.ts'
import { TimeSpan } from '../client-logs/log-time.ts'
import { linesOf, longestLine } from '../text/lines.ts'
import { isServerComponent, logOfComponent } from './components.ts'
import { serverLogMeaning } from './server-log-facts.ts'

type ServerLog = EvidenceValue<'server-log'>

const mostFacts = 500
const longestText = 500
/** Lines copied without their columns; none of these words stands in a client's log. */
const siteServerPhrase =
  /\bCOMP="SMS_WSUS_|\(WSUS_CONFIG_[A-Z]|\buseSSL: (?:True|False)\b|\bSMSWSUS Setup Started\b|\bSync failed: (?:Request for principal|WSUS server not configured)/
const namedComponent = /\bSMS_WSUS_(?:CONFIGURATION|CONTROL|SYNC)_MANAGER\b/
const distribution =
  /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}\.\d{3}) UTC[ \t]{1,20}(?:Info|Warning|Error)[ \t]{1,20}(?:w3wp|WsusService|WsusUtil)\.\d/

/**
 * Reads WCM.log, WSUSCtrl.log, wsyncmgr.log and SUPSetup.log of Configuration Manager and SoftwareDistribution.log of
 * WSUS; null for any other text. Times are ISO 8601, UTC where the log states its zone. Never throws.
 */
export function readServerLog(text: string): ServerLog | null {
  return softwareDistribution(text) ?? siteServerLog(text)
}

/** A collector of what lines say, the newest kept. */
class Facts {
  private kept: ServerLogFact[] = []
  private readonly span = new TimeSpan()
  private dropped = 0
  records = 0

  add(line: number, at: string | null, raw: string, message: string): void {
    this.records++
    this.span.include(at)
    const meaning = serverLogMeaning(message.slice(0, longestLine))
    if (meaning === null) return
    this.kept.push({ line, at, text: raw.trim().slice(0, longestText), ...meaning })
    if (this.kept.length > mostFacts * 2) this.trim()
  }

  value(log: ServerLog['log']): ServerLog {
    this.trim()
    return { log, records: this.records, ...this.span.ends(null), facts: this.kept, dropped: this.dropped }
  }

  private trim(): void {
    const surplus = Math.max(0, this.kept.length - mostFacts)
    this.dropped += surplus
    this.kept = this.kept.slice(surplus)
  }
}

function softwareDistribution(text: string): ServerLog | null {
  if (!text.includes(' UTC')) return null
  const facts = new Facts()
  for (const { number, text: whole } of linesOf(text)) {
    const line = whole.slice(0, longestLine)
    const [head, date, time] = distribution.exec(line) ?? []
    if (head === undefined) continue
    const at = `${date}T${time}Z`
    facts.add(number, Number.isNaN(Date.parse(at)) ? null : at, line, line)
  }
  return facts.records === 0 ? null : facts.value('SoftwareDistribution')
}

function siteServerLog(text: string): ServerLog | null {
  const isRaw = text.includes(']LOG]!>') || text.includes('<![LOG[')
  const facts = new Facts()
  const names = new Set<string>()
  for (const record of isRaw ? rawRecords(text) : renderedRecords(text)) {
    if (!isServerComponent(record.component)) continue
    names.add(record.component)
    add(facts, record)
  }
  const [component] = names
  if (component !== undefined) return facts.value(names.size === 1 ? logOfComponent(component) : 'other')
  const isPlain = !isRaw && siteServerPhrase.test(text) && !text.includes(' $$<')
  if (!isPlain) return null
  for (const record of renderedRecords(text)) if (record.component === '') add(facts, record)
  if (facts.records === 0) return null
  if (/\bSMSWSUS Setup Started\b/.test(text)) return facts.value('SUPSetup')
  return facts.value(logOfComponent(namedComponent.exec(text)?.[0] ?? ''))
}

function add(facts: Facts, { line, at, raw, message }: LogRecord): void {
  facts.add(line, at, raw, message.replaceAll('~', ' ').trim())
}
