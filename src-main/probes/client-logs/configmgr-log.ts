import { ProbeSkipped, type SeveralProbe } from '../../contract/probe.ts'
import type { System } from '../../system/system.ts'
import { readConfigmgrLog } from '../../readers/client-logs/configmgr-log.ts'
import { configmgrLogKey } from '../../readers/registry/registry-keys.ts'
import { valueNamed } from '../../readers/registry/registry-key-list.ts'
import { readLogs } from './log-files.ts'

/** The three logs of a scan, including rolled-over ones (`.lo_` or a date in the name). */
const wanted = /^(?:WUAHandler|ScanAgent|LocationServices)(?:-\d{8}-\d{6})?\.lo[g_]$/i

/** Reads the newest logs of the ConfigMgr client. */
export const configmgrLogProbe: SeveralProbe<'configmgr-log', System> = {
  id: 'configmgr-log',
  touches: ['file', 'registry'],
  after: [],
  timeoutMs: 35_000,
  async collectEach(system, signal) {
    const { files } = system
    if (files === null) throw new ProbeSkipped('not-applicable')
    const folder = (await logSettings(system, signal)) ?? files.inWindows('CCM', 'Logs')
    const logs = (await files.list(folder)).filter(({ name }) => wanted.test(name))
    return readLogs(logs, files, readConfigmgrLog, signal)
  }
}

/** Log folder from the client's settings; null if unknown or access is denied. */
async function logSettings({ registry }: System, signal: AbortSignal): Promise<string | null> {
  const reading = await registry?.readKeys([configmgrLogKey], signal).catch(() => null)
  const [key] = reading?.keys ?? []
  const folder = key === undefined ? undefined : valueNamed(key, 'LogDirectory')?.data
  return typeof folder === 'string' && folder !== '' ? folder : null
}
