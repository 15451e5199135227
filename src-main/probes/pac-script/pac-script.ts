import { ProbeSkipped, type Probe } from '../../contract/probe.ts'
import type { System } from '../../system/system.ts'
import { scriptLimits, scriptsAfter, type EvaluateScripts } from './evaluate-scripts.ts'

/** Reports every PAC script configured for WinHTTP or an account, with its results for the update server. */
export function pacScriptProbe(ask: EvaluateScripts): Probe<'pac-script', System> {
  return {
    id: 'pac-script',
    touches: ['network'],
    after: scriptsAfter,
    // limits of the script plus the start of its thread
    timeoutMs: scriptLimits.fetchMs + scriptLimits.evaluateMs + 1_000,
    async collect(machine, signal, given) {
      const scripts = await ask(machine, signal, given)
      if (scripts.length === 0) throw new ProbeSkipped('not-applicable')
      return { scripts: [...scripts] }
    }
  }
}
