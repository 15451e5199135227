import { join } from 'node:path'
import { decodeText } from '../readers/text/text.ts'
import { runProgram, type ProgramRun } from './program.ts'
import { systemRoot } from './system-root.ts'
import type { ChannelReading, EventChannels } from './system.ts'

/** Results of wevtutil.exe, which ends with the system's error code (winerror.h). */
const accessDenied = 5
const channelNotFound = 15_007

/** Windows' event log by wevtutil.exe, started by full path; it only reads, and needs no administrator for most channels. */
export function windowsEventChannels(windowsFolder = systemRoot()): EventChannels {
  const wevtutil = join(windowsFolder, 'System32', 'wevtutil.exe')
  return {
    async newest(channel, filter, most, limits) {
      const query = ['qe', channel, `/q:${filter}`, '/rd:true', `/c:${most}`, '/f:xml', '/uni:true']
      return channelReading(await runProgram(wevtutil, query, limits))
    }
  }
}

/** What a run of wevtutil.exe brought; its messages are localized, its result is not. */
export function channelReading(ran: ProgramRun): ChannelReading {
  if (ran.ended === 'not-started') return { ended: 'unsupported' }
  if (ran.ended === 'too-much') return { ended: 'unreadable' }
  if (ran.ended !== 'exited') return { ended: 'timed-out' }
  if (ran.exitCode === channelNotFound) return { ended: 'no-channel' }
  if (ran.exitCode === accessDenied) return { ended: 'access-denied' }
  if (ran.exitCode !== 0) return { ended: 'unreadable' }
  return { ended: 'read', xml: decodeText(ran.stdout)?.text ?? '' }
}
