import { join } from 'node:path'
import { decodeText } from '../readers/text/text.ts'
import { runProgram } from './program.ts'
import type { ServerPrograms } from './system.ts'
import { systemRoot } from './system-root.ts'

/** Below System32; none of them is looked for anywhere else. */
const places = {
  appcmd: ['inetsrv', 'appcmd.exe'],
  netsh: ['netsh.exe'],
  sc: ['sc.exe']
} as const

/** Windows' own programs that tell what IIS, HTTP.sys and services do, started by full path; asked only to list. */
export function windowsServerPrograms(windowsFolder = systemRoot()): ServerPrograms {
  return {
    async list(program, args, limits) {
      const ran = await runProgram(join(windowsFolder, 'System32', ...places[program]), args, limits)
      if (ran.ended === 'too-much') return { ended: 'unreadable' }
      if (ran.ended !== 'exited') return { ended: ran.ended }
      // sc.exe says what is missing by its code and in its output, too
      return { ended: 'exited', exitCode: ran.exitCode, output: decodeText(ran.stdout)?.text ?? '' }
    }
  }
}
