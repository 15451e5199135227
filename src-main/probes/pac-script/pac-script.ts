import { ProbeSkipped, type Probe } from '../../contract/probe.ts'
import type { System } from '../../system/system.ts'
import { scriptLimits, scriptsAfter, type EvaluateScripts } from './evaluate-scripts.ts'

/** Every script that is set for WinHTTP or an account, and what it says of the update server. */
export function pacScriptProbe(ask: EvaluateScripts): Probe<'pac-script', System> {
  return {
    id: 'pac-script',
    touches: ['network'],
    after: scriptsAfter,
    // its own limits, and time to start the thread it runs in
    timeoutMs: scriptLimits.fetchMs + scriptLimits.evaluateMs + 1_000,
    async collect(machine, signal, given) {
      const scripts = await ask(machine, signal, given)
      if (scripts.length === 0) throw new ProbeSkipped('not-applicable')
      return { scripts: [...scripts] }
    }
  }
}
