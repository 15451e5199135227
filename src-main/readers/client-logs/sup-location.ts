import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { linesOf, longestLine } from '../text/lines.ts'
import { citedText } from './newest-events.ts'

const mostServers = 20
/**
 * `CCM_SUPLocationList` in WMI holds the current and the last successful software update point; printed by any WMI tool
 * or by the script in Microsoft's "Configure a software update point to use TLS/SSL".
 */
const serverEntry =
  /\b(?:(CurrentScanPath|CurrentSUP-)|LastSuccessScanPath|LastGoodSUP-)[^\r\n]{0,200}?(https?:\/\/[\w.:[\]-]{1,255})/i

/** Parses the client's software update point locations; null if the text contains none. The events have no time. */
export function readSupLocation(text: string): EvidenceValue<'configmgr-log'> | null {
  const current: EvidenceValue<'configmgr-log'>['events'] = []
  const last: EvidenceValue<'configmgr-log'>['events'] = []
  for (const { number: line, text: whole } of linesOf(text)) {
    const found = serverEntry.exec(whole.slice(0, longestLine))
    if (found === null || current.length + last.length >= mostServers) continue
    const event = { line, at: null, kind: 'server' as const, text: citedText(whole), url: found[2] ?? '' }
    if (found[1] === undefined) last.push(event)
    else current.push(event)
  }
  // newest last: the current server comes after the last successful one
  const events = [...last, ...current]
  if (events.length === 0) return null
  return {
    form: 'rendered',
    components: ['CCM_SUPLocationList'],
    records: events.length,
    firstAt: null,
    lastAt: null,
    biasMinutes: null,
    events,
    dropped: 0
  }
}
