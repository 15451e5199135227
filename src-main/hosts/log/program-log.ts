import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import log from 'electron-log/node'
import { hostname, userInfo } from 'node:os'
import type { Case } from '../../contract/case.ts'
import { stateFolder, version } from '../node/program.ts'
import { redactorFor } from '../../redact/redact.ts'

/** The program's error log. No method throws; if the log cannot be written, only the log is lost. */
export interface ProgramLog {
  readonly path: string
  /** `where`: the place that caught the error, one word. */
  reportError(where: string, error: unknown): void
  /** Sets the case whose names must not appear in the log. */
  about(theCase: Case): void
  /** Content of the log, oldest first; empty if there were no errors. */
  read(): string
}

const mostFiles = 5
const mostBytes = 256 * 1024
const mostDetail = 8_000

/** Opens the log; its file is created at the first error. */
export function programLog(folder = join(stateFolder(), 'logs'), bytes = mostBytes): ProgramLog {
  const path = join(folder, 'sup-doctor.log')
  let current: Case | null = null
  return {
    path,
    about(theCase) {
      current = theCase
    },
    reportError(where, error) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const detail = safeText(detailOf(error).slice(0, mostDetail), current)
        writerFor(path, bytes)(JSON.stringify({ at: new Date().toISOString(), version, where, detail }))
      } catch {
        // disk full or access denied; the error is also shown to the user
      }
    },
    read: () => files(path).reverse().map(contentOf).join('')
  }
}

/** The file transport of electron-log without its console output; writes complete lines. */
function writerFor(path: string, bytes: number): (line: string) => void {
  const writer = log.create({ logId: path })
  writer.transports.console.level = false
  writer.transports.console.writeFn = () => undefined
  // without a name it searches for a package.json and fails if there is none
  writer.transports.file.setAppName('sup-doctor')
  writer.transports.file.resolvePathFn = () => path
  writer.transports.file.format = '{text}'
  writer.transports.file.maxSize = bytes
  writer.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  writer.transports.file.archiveLogFn = () => rotate(path)
  return (line) => writer.error(line)
}

/** Renames the current file; the oldest of five is overwritten. */
function rotate(path: string): void {
  const all = files(path)
  for (let at = all.length - 1; at > 0; at -= 1) {
    const [from, to] = [all[at - 1], all[at]]
    if (from !== undefined && to !== undefined && existsSync(from)) renameSync(from, to)
  }
}

/** Log files, newest first. */
function files(path: string): string[] {
  const older = Array.from({ length: mostFiles - 1 }, (_none, at) => join(dirname(path), `sup-doctor.${at + 1}.log`))
  return [path, ...older]
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // does not exist yet
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const noCase: Case = { collectedAt: null, inputs: [], evidence: [] }

/** Removes the names of this computer, its user and the current case from a text. */
function safeText(text: string, theCase: Case | null): string {
  const redactor = redactorFor(theCase ?? noCase, { names: namesHere(), texts: [text] })
  return redactor.text(text)
}

function namesHere(): { name: string; role: 'CLIENT' | 'USER' }[] {
  const computer = { name: hostname(), role: 'CLIENT' as const }
  try {
    return [computer, { name: userInfo().username, role: 'USER' }]
  } catch {
    return [computer] // userInfo throws for an account without a passwd entry, e.g. in containers
  }
}
