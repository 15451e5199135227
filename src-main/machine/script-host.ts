import { join } from 'node:path'
import { decodeText } from '../readers/text.ts'
import { assetsFolder } from './assets-folder.ts'
import type { ScriptHostDoor } from './machine.ts'
import { runProgram } from './program.ts'
import { systemRoot } from './system-root.ts'

/** Where to look; `scripts: null` where our own scripts are not installed. */
export interface ScriptPlaces {
  readonly systemRoot: string
  readonly scripts: string | null
}

/** Windows' script host by its full path, for our own scripts alone. */
export function scriptHostDoor(places: ScriptPlaces = thisWindows()): ScriptHostDoor {
  const cscript = join(places.systemRoot, 'System32', 'cscript.exe')
  return {
    async run(script, args, limits) {
      if (places.scripts === null) return { ended: 'not-started' }
      // no //T: runProgram ends it in time, and Wine's script host does not know that switch
      const ran = await runProgram(cscript, ['//Nologo', join(places.scripts, `${script}.js`), ...args], limits)
      if (ran.ended === 'too-much') return { ended: 'not-started' }
      if (ran.ended !== 'exited') return { ended: ran.ended }
      return { ended: 'exited', exitCode: ran.exitCode, output: decodeText(ran.stdout)?.text ?? '' }
    }
  }
}

function thisWindows(): ScriptPlaces {
  return {
    systemRoot: systemRoot(),
    scripts: assetsFolder('probes', 'winhttp-requests.js')
  }
}
