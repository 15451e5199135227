import { writeWhole } from '../node/write-whole.ts'
import { systemCode, WriteProblem } from './write-problem.ts'

/** Output of a command; separate from the process for tests. */
export interface Console {
  out(text: string): void
  err(text: string): void
  /** True if standard error is a terminal on which a line can be overwritten. */
  readonly live?: boolean
}

/** Standard output and standard error of this process. */
export const processConsole: Console = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  live: process.stderr.isTTY
}

/**
 * Writes to a file atomically, or to standard output for `-`. Throws WriteProblem; an existing file is then unchanged.
 */
export async function writeOut(path: string, content: string | Uint8Array, console: Console): Promise<void> {
  if (path !== '-') {
    await orProblem(path, writeWhole(path, content))
    return
  }
  if (typeof content === 'string') console.out(content)
  else process.stdout.write(content)
}

/** Writes a file readable only by this account, regardless of the previous permissions. Throws WriteProblem. */
export async function writePrivateFile(path: string, content: string): Promise<void> {
  await orProblem(path, writeWhole(path, content, 0o600))
}

async function orProblem(path: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new WriteProblem(path, code)
  }
}

/**
 * Error code of a failed write. Windows reports a missing permission if a file cannot be replaced because it is open.
 */
function codeOf(error: unknown): string | null {
  const code = systemCode(error)
  const replacing = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  return process.platform === 'win32' && replacing && (code === 'EPERM' || code === 'EACCES') ? 'EBUSY' : code
}

/** Escapes characters in JSON strings that control a terminal or are invisible. */
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
