import { ProbeSkipped, type SeveralProbe } from '../../contract/probe.ts'
import type { System } from '../../system/system.ts'
import { readWindowsUpdateLog } from '../../readers/client-logs/windows-update-log.ts'
import { readLogs } from './log-files.ts'

/** Reads WindowsUpdate.log of Windows up to 8.1; later versions place a note there, which is not a log. */
export const windowsUpdateLogProbe: SeveralProbe<'windows-update-log', System> = {
  id: 'windows-update-log',
  touches: ['file'],
  after: [],
  timeoutMs: 15_000,
  async collectEach({ files }, signal) {
    if (files === null) throw new ProbeSkipped('not-applicable')
    const path = files.inWindows('WindowsUpdate.log')
    return readLogs([{ name: 'WindowsUpdate.log', path, size: 0, changedAt: 0 }], files, readWindowsUpdateLog, signal)
  }
}
