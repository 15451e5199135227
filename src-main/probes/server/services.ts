import { serverServiceNames } from '../../contract/evidence/server-services.ts'
import { ProbeFailure, ProbeSkipped, type Probe } from '../../contract/probe.ts'
import { readServiceStates } from '../../readers/server-console/service-states.ts'
import type { System } from '../../system/system.ts'
import { outputOf } from './whole-file.ts'

const queryMs = 5_000
/** ERROR_SERVICE_DOES_NOT_EXIST */
const noSuchService = 1060

/** State of the services that an answer of WSUS needs. */
export const serverServicesProbe: Probe<'server-services', System> = {
  id: 'server-services',
  touches: ['program'],
  after: [],
  timeoutMs: 22_000,
  async collect({ serverPrograms }, signal) {
    if (serverPrograms === null) throw new ProbeSkipped('not-applicable')
    const outputs: string[] = []
    let problem: ProbeFailure | null = null
    for (const name of serverServiceNames) {
      const run = await serverPrograms.list('sc', ['query', name], { timeoutMs: queryMs, signal })
      const isMissing = run.ended === 'exited' && run.exitCode === noSuchService
      try {
        outputs.push(isMissing ? `sc query ${name}\nOpenService ${noSuchService}` : outputOf(run, `sc query ${name}`))
      } catch (error) {
        if (!(error instanceof ProbeFailure)) throw error
        // one service may refuse while the others answer
        problem ??= error
      }
    }
    const value = readServiceStates(outputs.join('\n'))
    if (value === null) throw problem ?? new ProbeFailure('unreadable', 'sc query')
    return value
  }
}
