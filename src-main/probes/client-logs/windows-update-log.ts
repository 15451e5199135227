import { ProbeSkipped, type FromFile, type SeveralProbe } from '../../contract/probe.ts'
import type { Evidence, EvidenceValue } from '../../contract/evidence/index.ts'
import type { System } from '../../system/system.ts'
import { readReportingEvents } from '../../readers/client-logs/reporting-events.ts'
import { scansOf } from '../../readers/event-log/read-event-log.ts'
import { readWindowsUpdateLog } from '../../readers/client-logs/windows-update-log.ts'
import { onlineSearch } from './online-search.ts'
import { readLogs } from './log-files.ts'
import { readTraceLogs } from './trace-logs.ts'

type Id = 'windows-update-log'
type Log = EvidenceValue<Id>

/**
 * Milliseconds for reading the logs, and for a search at a server that answers nothing: WinHTTP alone waits minutes.
 */
const readingMs = 15_000
const searchMs = 240_000

/**
 * Reads the update agent's own logs: WindowsUpdate.log of Windows up to 8.1 (later versions place a note there, which
 * is not a log), the trace files of Windows 10 and 11, ReportingEvents.log, and its events in Windows' event log.
 * With `search`, Windows Update is made to search first, so that its logs tell of that search, too.
 */
const logProbe = (search: boolean): SeveralProbe<'windows-update-log', System> => ({
  id: 'windows-update-log',
  touches: ['file'],
  after: ['event-log'],
  timeoutMs: search ? readingMs + searchMs : readingMs,
  async collectEach(system, signal, collected) {
    const { files } = system
    if (files === null) throw new ProbeSkipped('not-applicable')
    const searched = search ? await onlineSearch(system, searchMs, signal) : []
    const file = (name: string, ...folders: readonly string[]) => [
      { name, path: files.inWindows(...folders, name), size: 0, changedAt: 0 }
    ]
    const classic = await readLogs<Id, Log>(file('WindowsUpdate.log'), files, readWindowsUpdateLog, signal)
    const traces = await readTraceLogs(files.inWindows('Logs', 'WindowsUpdate'), files, signal)
    const reported = file('ReportingEvents.log', 'SoftwareDistribution')
    const reports = await readLogs<Id, Log>(reported, files, readReportingEvents, signal)
    return [...searched, ...classic, ...traces, ...reports, ...scansInEvents(collected)]
  }
})

export const windowsUpdateLogProbe = logProbe(false)
/** The same after a search, which needs the technician's consent. */
export const searchedLogProbe = logProbe(true)

/** The scans in the events of this computer, as one more log. */
function scansInEvents(collected: readonly Evidence[]): FromFile<Id>[] {
  return collected.flatMap((envelope): FromFile<Id>[] => {
    if (envelope.probe !== 'event-log' || envelope.status !== 'collected' || envelope.origin !== 'live') return []
    const scans = scansOf(envelope.value.facts, envelope.value)
    return scans === null ? [] : [{ source: envelope.source ?? '', status: 'collected', value: scans }]
  })
}
