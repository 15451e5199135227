import { tmpdir } from 'node:os'
import { win32 } from 'node:path'
import type { Ports } from '../../service/ports.ts'
import { isElevated } from '../../system/own-rights.ts'
import { windowsScriptHost } from '../../system/script-host.ts'
import type { ScriptHost } from '../../system/system.ts'

/** Milliseconds: the script ends once the user has answered Windows' question. */
const longestMs = 120_000

/**
 * Starts this program again with administrator rights, by Windows' own question. The new one then takes the place of the
 * window (single-instance.ts). Null where that is impossible: outside Windows, and for a program that is not packed, whose
 * executable alone does not start it.
 */
export function elevation(
  isPackaged: boolean,
  scripts: ScriptHost | null = process.platform === 'win32' ? windowsScriptHost() : null
): Exclude<Ports['elevation'], undefined> {
  if (scripts === null || !isPackaged) return null
  return {
    isElevated,
    async restart() {
      const limits = { timeoutMs: longestMs, signal: new AbortController().signal }
      const program = programToStart(process.execPath, process.env['PORTABLE_EXECUTABLE_FILE'], tmpdir())
      const ran = await scripts.run('run-as-administrator', [program], limits)
      return ran.ended === 'exited' && ran.exitCode === 0
    }
  }
}

/**
 * The portable program runs from a folder below `temporary` that goes with it, and names itself in a variable (NSIS script of
 * electron-builder); anywhere else the variable is of no account, because another program may have set it.
 */
export function programToStart(running: string, portable: string | undefined, temporary: string): string {
  const unpacked = running.toLowerCase().startsWith(`${temporary.toLowerCase().replace(/\\$/, '')}\\`)
  const isProgram = portable !== undefined && /^[a-z]:\\[^"]*\.exe$/i.test(portable)
  return unpacked && isProgram ? win32.normalize(portable) : running
}
