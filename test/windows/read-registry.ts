import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { eventLogProbe } from '../../src-main/probes/client-logs/event-channels.ts'
import { windowsUpdateLogProbe } from '../../src-main/probes/client-logs/windows-update-log.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { windowsEventChannels } from '../../src-main/system/event-channels.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { EventChannels } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { ProbeFailure } from '../../src-main/contract/probe.ts'
import { probesFor } from '../../src-main/probes/index.ts'

/**
 * Bundled by the test and run by node.exe under Wine: runs every probe but those of the network and writes what they bring, or why not, into the file
 * named first; the second argument is the folder that stands for the packed app's resources, the third holds Windows
 * folders whose logs are read as well.
 */
const [output = '', resources = '', recorded = ''] = process.argv.slice(2)
Object.assign(process, { resourcesPath: resources })

const machine = thisSystem()
const given = probesFor({ marker: 'wine', version: '0.0.0' }).filter((probe) => !probe.touches.includes('network'))
const read = await Promise.all(
  given.map(async (probe) => {
    const { signal } = new AbortController()
    try {
      const several = 'collectEach' in probe
      const brought = several ? await probe.collectEach(machine, signal, []) : await probe.collect(machine, signal, [])
      return [probe.id, brought] as const
    } catch (error) {
      if (!(error instanceof ProbeFailure)) throw error
      return [probe.id, { reason: error.reason, detail: error.message }] as const
    }
  })
)
// the program in the place of wevtutil.exe looks for its script there
process.chdir(recorded)
const folders = readdirSync(recorded, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const logs = await Promise.all(folders.map(async ({ name }) => [name, await logsOf(join(recorded, name))] as const))
const own = { platform: machine.platform, logs: Object.fromEntries(logs) }
writeFileSync(output, JSON.stringify({ ...own, ...Object.fromEntries(read) }))

/** The client's logs in a Windows folder; its programs get the time that a slow test computer takes. */
async function logsOf(windows: string): Promise<readonly Evidence[]> {
  const channels = windowsEventChannels(windows)
  const patient: EventChannels = {
    newest: (channel, filter, most, { signal }) =>
      channels.newest(channel, filter, most, { signal, timeoutMs: 100_000 })
  }
  const system = { ...machine, files: windowsFiles(windows), eventChannels: patient }
  const probes = [eventLogProbe, windowsUpdateLogProbe].map((probe) => ({ ...probe, timeoutMs: 100_000 }))
  const { signal } = new AbortController()
  return await collect({ probes, system, collected: [], now: system.now, signal, onProgress: () => undefined })
}
