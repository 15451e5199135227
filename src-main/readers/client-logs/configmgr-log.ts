import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { configmgrEvents } from './configmgr-log/events.ts'
import { rawRecords } from './configmgr-log/raw-records.ts'
import { renderedRecords } from './configmgr-log/rendered-records.ts'
import { isServerComponent } from '../site-server-logs/components.ts'
import type { LogText } from '../text/lines.ts'
import { BiasChanges } from './bias-changes.ts'
import { TimeSpan } from './log-time.ts'
import { MachineIdentity } from './machine-identity.ts'
import { citedText, NewestEvents } from './newest-events.ts'

/** Phrases that occur only in ConfigMgr logs; identify excerpts whose component column is missing. */
const relevantPhrase =
  /\[CCMHTTP\]|overwritten by a higher authority|Failed to Add Update Source for WUAgent|WUA Managed server|CScanJob::|CScanAgent::|OnSearchComplete - |Scan failed with error = |WSUS Path='|WSUSLocation(?:Request|Reply|Update)|Async searching of updates using WUAgent|Its a WSUS Update Source|SourceManager::|Unable to read existing (?:WUA|resultant WUA)|Updates scan completion received|mp_\[http/i
const mostComponents = 50

/**
 * Parses a ConfigMgr client log, raw (`<![LOG[…]LOG]!>`) or as rendered by CMTrace. Times are ISO 8601, UTC where the
 * record states its bias. Records of site servers are left out. Returns null for any other text; never throws.
 */
export function readConfigmgrLog(text: string): EvidenceValue<'configmgr-log'> | null {
  return readConfigmgrPieces(text, isRawLog(text))
}

/** True if the text contains the record markers of the raw format that CMTrace reads. */
export function isRawLog(text: string): boolean {
  return text.includes(']LOG]!>') || text.includes('<![LOG[')
}

/** Same as `readConfigmgrLog` for a log too large for one string. `raw`: the result of `isRawLog` for its beginning. */
export function readConfigmgrPieces(text: LogText, raw: boolean): EvidenceValue<'configmgr-log'> | null {
  const span = new TimeSpan()
  const events = new NewestEvents()
  const components = new Set<string>()
  let records = 0
  let result = raw
  let biasMinutes: number | null = null
  const biases = new BiasChanges()
  const identity = new MachineIdentity()
  for (const record of raw ? rawRecords(text) : renderedRecords(text)) {
    // a server's records say nothing of the client's clock or name
    if (isServerComponent(record.component)) continue
    records++
    span.include(record.at)
    biasMinutes = record.biasMinutes ?? biasMinutes
    biases.include(record.at, record.biasMinutes)
    identity.read(record.message)
    if (record.component !== '' && components.size < mostComponents) components.add(record.component)
    result ||= record.component !== '' || relevantPhrase.test(record.message)
    for (const configmgrEvent of configmgrEvents(record.message)) {
      events.add({ line: record.line, at: record.at, text: citedText(record.raw), ...configmgrEvent })
    }
  }
  if (!result || records === 0) return null
  return {
    form: raw ? 'raw' : 'rendered',
    components: [...components],
    records,
    ...span.ends(biasMinutes),
    biasMinutes,
    ...biases.value(),
    ...identity.value(),
    events: events.all(),
    dropped: events.dropped
  }
}
