import { join } from 'node:path'
import { decodeText } from '../readers/text/text.ts'
import type { ScriptHost } from './system.ts'
import { BundledFileError } from './bundled-files/bundled-file-error.ts'
import { bundledFiles } from './bundled-files/this-program.ts'
import { runProgram } from './program.ts'
import { systemRoot } from './system-root.ts'

/** Where to look; `scripts` tells where our scripts lie, compared just now, or throws OwnFileProblem. */
export interface ScriptPlaces {
  readonly systemRoot: string
  readonly scripts: () => string
}

/** Windows' script host by its full path, for our own scripts alone. */
export function windowsScriptHost(places: ScriptPlaces = thisWindows()): ScriptHost {
  const cscript = join(places.systemRoot, 'System32', 'cscript.exe')
  return {
    async run(script, args, limits) {
      const folder = folderOf(places.scripts)
      if (folder === null) return { ended: 'altered' }
      // no //T: runProgram ends it in time, and Wine's script host does not know that switch
      const ran = await runProgram(cscript, ['//Nologo', join(folder, `${script}.js`), ...args], limits)
      if (ran.ended === 'too-much') return { ended: 'not-started' }
      if (ran.ended !== 'exited') return { ended: ran.ended }
      return { ended: 'exited', exitCode: ran.exitCode, output: decodeText(ran.stdout)?.text ?? '' }
    }
  }
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
