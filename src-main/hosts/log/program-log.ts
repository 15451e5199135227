import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import log from 'electron-log/node'
import type { Case } from '../../contract/case.ts'
import { stateFolder } from '../node/state-folder.ts'
import { version } from '../node/version.ts'
import { safeText } from './safe-text.ts'

/** Our own log: what broke, and nothing else. Nothing here ever throws: a log that cannot be written costs the log alone. */
export interface ProgramLog {
  readonly path: string
  /** `where`: which border of ours caught it, in one word. */
  reportError(where: string, error: unknown): void
  /** Names of this case must not stand in the log either. */
  about(theCase: Case): void
  /** All that is kept, oldest first; empty where nothing ever broke. */
  read(): string
}

const mostFiles = 5
const mostBytes = 256 * 1024
const mostDetail = 8_000

/** Made on the first fault, so that a run in which nothing breaks leaves nothing behind. */
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
        // a full or forbidden disk: whoever broke is told on the screen anyway
      }
    },
    read: () => files(path).reverse().map(contentOf).join('')
  }
}

/** The library's file writer alone: whole lines, one file after the other; nothing of it reaches the console. */
function writerFor(path: string, bytes: number): (line: string) => void {
  const writer = log.create({ logId: path })
  writer.transports.console.level = false
  writer.transports.console.writeFn = () => undefined
  // without a name it looks for a package.json around us, and breaks where there is none
  writer.transports.file.setAppName('sup-doctor')
  writer.transports.file.resolvePathFn = () => path
  writer.transports.file.format = '{text}'
  writer.transports.file.maxSize = bytes
  writer.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  writer.transports.file.archiveLogFn = () => rotate(path)
  return (line) => writer.error(line)
}

/** The newest stays without a number; the oldest of five is written over. */
function rotate(path: string): void {
  const all = files(path)
  for (let at = all.length - 1; at > 0; at -= 1) {
    const [from, to] = [all[at - 1], all[at]]
    if (from !== undefined && to !== undefined && existsSync(from)) renameSync(from, to)
  }
}

/** Newest first. */
function files(path: string): string[] {
  const older = Array.from({ length: mostFiles - 1 }, (_none, at) => join(dirname(path), `sup-doctor.${at + 1}.log`))
  return [path, ...older]
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // not there yet
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
