import { ProbeFailure } from '../contract/probe.ts'
import type { ScriptRun } from '../system/system.ts'

/**
 * Why a script gave no result: script host missing, disabled or forbidden (its message is localized and therefore not
 * evaluated), script modified, or out of time. `code`: an HRESULT the script itself named.
 */
export function scriptFailure(run: ScriptRun, script: string, code: string | null = null): ProbeFailure {
  if (run.ended === 'timed-out' || run.ended === 'cancelled') return new ProbeFailure('timed-out', 'cscript.exe')
  if (run.ended === 'altered') return new ProbeFailure('altered', script)
  const why = code ?? (run.ended === 'exited' ? `exit code ${run.exitCode}` : null)
  return new ProbeFailure('unsupported', why === null ? 'cscript.exe' : `cscript.exe: ${why}`)
}
