import type { LogEvent } from '../../contract/evidence/log-event.ts'
import { ProbeFailure, type FromFile } from '../../contract/probe.ts'
import type { Files, FoundFile } from '../../system/system.ts'
import type { ProbeId } from '../../contract/evidence/index.ts'
import { decodeText } from '../../readers/text/text.ts'

/**
 * Maximum number of files. Client logs roll over at some hundred kilobytes; the newest ones contain the relevant scans.
 */
const mostFiles = 12
const mostBytes = 8 * 1024 * 1024

interface Log {
  readonly events: readonly LogEvent[]
}

/**
 * Reads the newest logs, newest first. Files that are not logs are skipped; files that cannot be read yield an error.
 */
export async function readLogs<Id extends ProbeId, V extends Log>(
  files: readonly FoundFile[],
  access: Files,
  read: (text: string) => V | null,
  signal: AbortSignal
): Promise<FromFile<Id>[]> {
  const found: FromFile<Id>[] = []
  for (const { path } of files.slice(0, mostFiles)) {
    if (signal.aborted) break
    const item = await readLog(path, access, read, signal)
    // the reader matches the calling probe, which the compiler cannot infer
    if (item !== null) found.push({ source: path, ...item } as FromFile<Id>)
  }
  return found
}

async function readLog<V extends Log>(
  path: string,
  access: Files,
  read: (text: string) => V | null,
  signal: AbortSignal
) {
  try {
    const end = await access.readEnd(path, mostBytes, signal)
    const text = end === null ? undefined : decodeText(end.bytes)?.text.replace(/^\ufeff/, '')
    const value = text === undefined ? null : read(text)
    if (end === null || value === null) return null
    const events = value.events.map((event) => ({ ...event, line: event.line + end.linesBefore }))
    return { status: 'collected' as const, value: { ...value, events } }
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error
    return { status: 'failed' as const, reason: error.reason, detail: error.message }
  }
}
