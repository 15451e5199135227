import { writeFileSync } from 'node:fs'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { bundledFiles } from '../../src-main/system/bundled-files/this-program.ts'
import { windowsScriptHost } from '../../src-main/system/script-host.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { winhttpRequestsProbe } from '../../src-main/probes/winhttp-requests.ts'

/**
 * Bundled by the test and run by node.exe under Wine: runs the probe for every WSUS address given, and writes the
 * envelopes into the file named first. The second argument is the folder that stands for the packed app's resources, the
 * third the Windows folder to use, or `-` for the real one.
 */
const [output = '', resources = '', systemRoot = '-', ...urls] = process.argv.slice(2)
Object.assign(process, { resourcesPath: resources })

const elsewhere = windowsScriptHost({ systemRoot, scripts: () => bundledFiles().folder('probes') })
const system = systemRoot === '-' ? thisSystem() : { ...thisSystem(), scripts: elsewhere }
const runs: (Evidence | undefined)[] = []
// One after the other: a real run starts three script hosts, not three for every address
for (const wsus of urls) {
  const [, asked] = await collect({
    probes: [winhttpRequestsProbe({ marker: 'wine', version: '0.0.0' })],
    system,
    collected: [said(wsus)],
    now: system.now,
    signal: new AbortController().signal,
    onProgress: () => undefined
  })
  runs.push(asked)
}
writeFileSync(output, JSON.stringify(runs))

function said(wsus: string): Evidence {
  const value = { wsus, proxy: null }
  const about = { collectedAt: null, durationMs: 0, origin: 'answer', source: null } as const
  return { probe: 'technician-choice', ...about, status: 'collected', value }
}
