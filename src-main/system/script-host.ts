import { join } from 'node:path'
import { decodeText } from '../readers/text/text.ts'
import type { ScriptHost, ScriptRun } from './system.ts'
import { BundledFileError } from './bundled-files/bundled-files.ts'
import { bundledFiles } from './bundled-files/this-program.ts'
import { runProgram, type ProgramRun } from './program.ts'
import { systemRoot } from './system-root.ts'

/** Paths to use. `scripts` returns the folder of our scripts after verifying them, or throws BundledFileError. */
export interface ScriptPlaces {
  readonly systemRoot: string
  readonly scripts: () => string
}

/** Runs our own scripts in Windows' script host, started by full path. */
export function windowsScriptHost(places: ScriptPlaces = thisWindows()): ScriptHost {
  const cscript = join(places.systemRoot, 'System32', 'cscript.exe')
  return {
    async run(script, args, limits) {
      const folder = folderOf(places.scripts)
      if (folder === null) return { ended: 'altered' }
      // no //T option: runProgram enforces the limit, and Wine does not support it
      const start = (...engine: readonly string[]): Promise<ProgramRun> =>
        runProgram(cscript, ['//Nologo', ...engine, join(folder, `${script}.js`), ...args], limits)
      // hardened computers open .js in an editor; Wine knows no engine by name
      const named = await start('//E:JScript')
      return scriptRun(hasRun(named) ? named : await start())
    }
  }
}

/** Each of our scripts prints a line of its own, whatever it finds; one that never started has done nothing yet. */
function hasRun(ran: ProgramRun): boolean {
  if (ran.ended !== 'exited') return ran.ended !== 'not-started'
  return /^sup-doctor /m.test(outputOf(ran.stdout))
}

function scriptRun(ran: ProgramRun): ScriptRun {
  if (ran.ended === 'too-much') return { ended: 'not-started' }
  if (ran.ended !== 'exited') return { ended: ran.ended }
  return { ended: 'exited', exitCode: ran.exitCode, output: outputOf(ran.stdout) }
}

function outputOf(stdout: Uint8Array): string {
  return decodeText(stdout)?.text ?? ''
}

function thisWindows(): ScriptPlaces {
  return {
    systemRoot: systemRoot(),
    scripts: () => bundledFiles().folder('probes')
  }
}

function folderOf(checked: () => string): string | null {
  try {
    return checked()
  } catch (error) {
    if (error instanceof BundledFileError) return null
    throw error
  }
}
