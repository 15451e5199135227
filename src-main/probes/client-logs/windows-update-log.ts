import { ProbeSkipped, type SeveralProbe } from '../../contract/probe.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { System } from '../../system/system.ts'
import { readReportingEvents } from '../../readers/client-logs/reporting-events.ts'
import { readWindowsUpdateLog } from '../../readers/client-logs/windows-update-log.ts'
import { readLogs } from './log-files.ts'
import { readTraceLogs } from './trace-logs.ts'

type Id = 'windows-update-log'
type Log = EvidenceValue<Id>

/**
 * Reads the update agent's own logs: WindowsUpdate.log of Windows up to 8.1 (later versions place a note there, which is
 * not a log), the trace files of Windows 10 and 11, and ReportingEvents.log.
 */
export const windowsUpdateLogProbe: SeveralProbe<'windows-update-log', System> = {
  id: 'windows-update-log',
  touches: ['file'],
  after: [],
  timeoutMs: 15_000,
  async collectEach({ files }, signal) {
    if (files === null) throw new ProbeSkipped('not-applicable')
    const file = (name: string, ...folders: readonly string[]) => [
      { name, path: files.inWindows(...folders, name), size: 0, changedAt: 0 }
    ]
    const classic = await readLogs<Id, Log>(file('WindowsUpdate.log'), files, readWindowsUpdateLog, signal)
    const traces = await readTraceLogs(files.inWindows('Logs', 'WindowsUpdate'), files, signal)
    const reported = file('ReportingEvents.log', 'SoftwareDistribution')
    return [...classic, ...traces, ...(await readLogs<Id, Log>(reported, files, readReportingEvents, signal))]
  }
}
