import { join } from 'node:path'
import { isElevatedLabel, readWhoAmI } from '../readers/console/whoami.ts'
import { runProgram } from './program.ts'
import { systemRoot } from './system-root.ts'

/** For a program that takes a fifth of a second, or some seconds on a busy computer. */
const timeoutMs = 10_000

/** Whose rights this process has. `elevated`: null if unknown; `sid`: null outside Windows and if unknown. */
export interface OwnRights {
  readonly elevated: boolean | null
  readonly sid: string | null
}

/** Asks Windows, or on other systems whether this is root. Never rejects. */
export async function ownRights(windows: string | null = windowsHere()): Promise<OwnRights> {
  if (windows === null) return { elevated: process.getuid?.() === 0, sid: null }
  const start = (program: string, ...args: readonly string[]) =>
    runProgram(join(windows, 'System32', program), args, { timeoutMs, signal: AbortSignal.timeout(timeoutMs) })
  const asked = await start('whoami.exe', '/user', '/groups', '/fo', 'csv', '/nh')
  const who = readWhoAmI(asked.ended === 'exited' ? Buffer.from(asked.stdout).toString('latin1') : '')
  const elevated = isElevatedLabel(who)
  if (elevated !== null) return { elevated, sid: who.sid }
  // where whoami is missing or says nothing: the hive of LocalService is readable only with an elevated administrator token
  const read = await start('reg.exe', 'query', String.raw`HKU\S-1-5-19`)
  return { elevated: read.ended === 'exited' ? read.exitCode === 0 : null, sid: who.sid }
}

function windowsHere(): string | null {
  return process.getuid === undefined ? systemRoot() : null
}

let known: Promise<OwnRights> | undefined

/** The same, asked until there is an answer: the rights of a process do not change. */
export async function knownRights(): Promise<OwnRights> {
  known ??= ownRights()
  const rights = await known
  if (rights.elevated === null) known = undefined
  return rights
}

/** True if this process has administrator rights; null if that cannot be found out. */
export async function isElevated(): Promise<boolean | null> {
  return (await knownRights()).elevated
}
