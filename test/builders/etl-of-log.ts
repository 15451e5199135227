import { linesOf } from '../../src-main/readers/text/lines.ts'
import { windowsUpdateRecords } from '../../src-main/readers/client-logs/windows-update-log/records.ts'
import { biasOfOffset } from '../../src-main/readers/client-logs/log-time.ts'
import type { WrittenEvent } from './etl-file.ts'

/**
 * The entries of a WindowsUpdate.log as events; `biasMinutes` (UTC = local + bias) of the computer it was converted on.
 * Entries without time get that of the one before.
 */
export function eventsOfLog(text: string, biasMinutes: number): WrittenEvent[] {
  let local = Date.UTC(2026, 9, 14, 10)
  let bias = biasMinutes
  return Array.from(windowsUpdateRecords(linesOf(text)), ({ raw, time, thread, component, message }) => {
    if (time !== null && !Number.isNaN(time.local)) local = time.local
    const offset = /\bLogging initialized \(build: [^,)]{1,60}, tz: ([+-]\d{4})\)/.exec(message)?.[1]
    bias = (offset === undefined ? null : biasOfOffset(offset)) ?? bias
    const numbers = /^\S+[ \t]+\S+[ \t]+(\d{1,6})[ \t]/.exec(raw)?.[1]
    const threadId = /^\d+$/.test(thread) ? Number(thread) : parseInt(thread || '0', 16)
    return { at: local + bias * 60_000, processId: Number(numbers ?? 0), threadId, component, text: message }
  })
}
