import { lstat, rm, writeFile } from 'node:fs/promises'
import { systemCode, WriteProblem } from './write-problem.ts'

/** Where a command writes; separate from the process so that tests can look. */
export interface Console {
  out(text: string): void
  err(text: string): void
  /** Standard error is a screen on which a line can be written over. */
  readonly live?: boolean
}

export const processConsole: Console = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  live: process.stderr.isTTY
}

/** Writes to a file, or to standard output for `-`. Throws WriteProblem, and leaves no half of a file then. */
export async function writeOut(path: string, content: string | Uint8Array, console: Console): Promise<void> {
  if (path !== '-') {
    await orProblem(path, writeFile(path, content))
    return
  }
  if (typeof content === 'string') console.out(content)
  else process.stdout.write(content)
}

/** For this account alone; an older file keeps its own rights otherwise. Throws WriteProblem. */
export async function writeSecret(path: string, content: string): Promise<void> {
  await orProblem(path, rm(path, { force: true }))
  await orProblem(path, writeFile(path, content, { mode: 0o600 }))
}

async function orProblem(path: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    // a full disk has room for the beginning only; a device or a file that could not be opened stays
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') await removeFragment(path)
    throw new WriteProblem(path, code)
  }
}

async function removeFragment(path: string): Promise<void> {
  const about = await lstat(path).catch(() => null)
  if (about?.isFile() === true) await rm(path, { force: true }).catch(() => undefined)
}

/** The same JSON with what a terminal could obey, or hide behind, as escapes; such characters stand in texts only. */
export function harmlessJson(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? character : escaped(character)
  )
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }).join('')
}
