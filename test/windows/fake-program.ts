import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Wine } from './wine.ts'

/**
 * A program that this Windows lacks: Wine's own script host, which takes its first argument, such as `qe`, for the script to
 * run, and what stands behind its last dot for its language. With the first letter of that argument in place of the dot, and
 * without the mark of Wine's own programs, which Wine finds by their name, it runs the script of that name in the current
 * folder.
 */
export async function fakeProgram(wine: Wine, path: string, firstArgument: string): Promise<void> {
  const program = readFileSync(join(wine.windowsFolder, 'system32', 'cscript.exe'))
  const dot = program.indexOf(Buffer.from([0xba, 0x2e, 0, 0, 0]))
  if (dot === -1) throw new Error('The script host of this Wine is another one; see fakeProgram.')
  program[dot + 1] = firstArgument.charCodeAt(0)
  program.write('recorded program', 0x40)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, program)
  await wine.regAdd(String.raw`HKCR` + `\\${firstArgument}`, '', 'REG_SZ', 'JSFile')
}
