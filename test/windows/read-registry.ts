import { writeFileSync } from 'node:fs'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { ProbeFailure } from '../../src-main/contract/probe.ts'
import { probesFor } from '../../src-main/probes/index.ts'

/**
 * Bundled by the test and run by node.exe under Wine: runs every probe but those of the network and writes what they bring, or why not, into the file
 * named first; the second argument is the folder that stands for the packed app's resources.
 */
const [output = '', resources = ''] = process.argv.slice(2)
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
writeFileSync(output, JSON.stringify({ platform: machine.platform, ...Object.fromEntries(read) }))
