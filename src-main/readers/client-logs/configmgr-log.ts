import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { configmgrEvents } from './configmgr-log/events.ts'
import { rawRecords } from './configmgr-log/raw-records.ts'
import { renderedRecords } from './configmgr-log/rendered-records.ts'
import type { LogText } from '../text/lines.ts'
import { BiasChanges } from './bias-changes.ts'
import { TimeSpan } from './log-time.ts'
import { MachineIdentity } from './machine-identity.ts'
import { citedText, NewestEvents } from './newest-events.ts'

/** What no other log says, for excerpts without component. */
const relevantPhrase =
  /\[CCMHTTP\]|overwritten by a higher authority|Failed to Add Update Source for WUAgent|WUA Managed server|CScanJob::|CScanAgent::|OnSearchComplete - |Scan failed with error = |WSUS Path='|WSUSLocation(?:Request|Reply|Update)|Async searching of updates using WUAgent|Its a WSUS Update Source|SourceManager::|Unable to read existing (?:WUA|resultant WUA)|Updates scan completion received|mp_\[http/i
const mostComponents = 50

/** Reads a ConfigMgr client log, raw or as CMTrace shows it; null when the text is none. */
export function readConfigmgrLog(text: string): EvidenceValue<'configmgr-log'> | null {
  return readConfigmgrPieces(text, isRawLog(text))
}

/** True for a log as the client writes it and CMTrace reads it, by its marks. */
export function isRawLog(text: string): boolean {
  return text.includes(']LOG]!>') || text.includes('<![LOG[')
}

/** The same for a log that is too large for one string, when its form is known. */
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
