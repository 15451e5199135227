import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import { readUpdateAgent } from '../readers/console/update-agent.ts'
import type { System } from '../system/system.ts'
import { scriptFailure } from './script-failure.ts'

/** Milliseconds. The agent's service is started by the first question where it is not running. */
const scriptMs = 18_000

/** Asks the Windows Update Agent for its services, its last successful search and a pending restart. */
export const updateAgentProbe: Probe<'update-agent', System> = {
  id: 'update-agent',
  touches: ['program'],
  after: [],
  timeoutMs: 20_000,
  async collect({ scripts }, signal) {
    if (scripts === null) throw new ProbeSkipped('not-applicable')
    const run = await scripts.run('update-agent', [], { timeoutMs: scriptMs, signal })
    const read = run.ended === 'exited' ? readUpdateAgent(run.output) : null
    if (read === null) throw scriptFailure(run, 'update-agent.js')
    const [first] = read.refused
    if (first !== undefined && read.refused.length === 3) {
      throw new ProbeFailure('unsupported', `Microsoft.Update: ${first.code}`)
    }
    return read
  }
}
