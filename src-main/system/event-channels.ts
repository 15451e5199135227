import { join } from 'node:path'
import { decodeText } from '../readers/text/text.ts'
import { runProgram, type ProgramRun } from './program.ts'
import { systemRoot } from './system-root.ts'
import type { ChannelReading, EventChannels } from './system.ts'

/** Results of wevtutil.exe, which ends with the system's error code (winerror.h). */
const accessDenied = 5
const channelNotFound = 15_007

/** Read even if a single one is as large as all usual ones together; fewer would show no history. */
const fewestEvents = 10

/**
 * Windows' event log by wevtutil.exe, started by full path; it only reads, and needs no administrator for most
 * channels.
 */
export function windowsEventChannels(windowsFolder = systemRoot()): EventChannels {
  const wevtutil = join(windowsFolder, 'System32', 'wevtutil.exe')
  return {
    async newest(channel, filter, most, { timeoutMs, signal }) {
      const end = performance.now() + timeoutMs
      const ask = (count: number) =>
        runProgram(wevtutil, ['qe', channel, `/q:${filter}`, '/rd:true', `/c:${count}`, '/f:xml', '/uni:true'], {
          timeoutMs: Math.max(1, Math.round(end - performance.now())),
          signal
        })
      let ran = await ask(most)
      for (let count = most; ran.ended === 'too-much' && count > fewestEvents;) {
        count = Math.max(fewestEvents, Math.floor(count / 4))
        ran = await ask(count)
      }
      return channelReading(ran)
    }
  }
}

/** Output of wevtutil.exe; its messages are localized, its result is not. */
export function channelReading(ran: ProgramRun): ChannelReading {
  if (ran.ended === 'not-started') return { ended: 'unsupported' }
  if (ran.ended === 'too-much') return { ended: 'unreadable' }
  if (ran.ended !== 'exited') return { ended: 'timed-out' }
  if (ran.exitCode === channelNotFound) return { ended: 'no-channel' }
  if (ran.exitCode === accessDenied) return { ended: 'access-denied' }
  if (ran.exitCode !== 0) return { ended: 'unreadable' }
  return { ended: 'read', xml: decodeText(ran.stdout)?.text ?? '' }
}
