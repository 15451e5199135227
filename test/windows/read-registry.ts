import { writeFileSync } from 'node:fs'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { probesFor } from '../../src-main/probes/index.ts'

/**
 * Bundled by the test and run by node.exe under Wine: runs every registry probe and writes what they bring into the file
 * named first; the second argument is the folder that stands for the packed app's resources.
 */
const [output = '', resources = ''] = process.argv.slice(2)
Object.assign(process, { resourcesPath: resources })

const machine = thisSystem()
const given = probesFor({ marker: 'wine', version: '0.0.0' }).filter((probe) => !probe.touches.includes('network'))
const read = await Promise.all(
  given.map(async (probe) => {
    const { signal } = new AbortController()
    const several = 'collectEach' in probe
    const brought = several ? await probe.collectEach(machine, signal, []) : await probe.collect(machine, signal, [])
    return [probe.id, brought] as const
  })
)
writeFileSync(output, JSON.stringify({ platform: machine.platform, ...Object.fromEntries(read) }))
