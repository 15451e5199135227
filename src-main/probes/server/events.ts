import { ProbeFailure, ProbeSkipped, type FromFile, type SeveralProbe } from '../../contract/probe.ts'
import { readEventLogText } from '../../readers/event-log/read-event-log.ts'
import type { System } from '../../system/system.ts'
import { newestEventsOf } from '../client-logs/event-channels.ts'

/** Providers by channel, spelled as Windows registers them. */
const channels: Readonly<Record<string, readonly string[]>> = {
  System: [
    'Microsoft-Windows-WAS',
    'Microsoft-Windows-HttpEvent',
    'Microsoft-Windows-HttpService',
    'Service Control Manager'
  ],
  Application: ['Windows Server Update Services']
}

/** The newest events about pools, certificates, services and WSUS itself. */
export const serverEventsProbe: SeveralProbe<'server-events', System> = {
  id: 'server-events',
  touches: ['program'],
  after: [],
  timeoutMs: 30_000,
  async collectEach({ eventChannels }, signal) {
    if (eventChannels === null) throw new ProbeSkipped('not-applicable')
    const found: FromFile<'server-events'>[] = []
    for (const [channel, providers] of Object.entries(channels)) {
      const readings = await Promise.all(
        providers.map((provider) => newestEventsOf(eventChannels, channel, provider, signal))
      )
      const xml = readings.flatMap((reading) => (reading.ended === 'read' ? reading.xml : []))
      const value = readEventLogText(xml.join('\n'))?.server ?? null
      if (value !== null) found.push({ source: channel, status: 'collected', value })
      const [reason] = readings.flatMap(({ ended }) => (ended === 'read' || ended === 'no-channel' ? [] : ended))
      if (reason === 'unsupported') throw new ProbeFailure(reason, 'wevtutil.exe')
      if (reason !== undefined) found.push({ source: channel, status: 'failed', reason, detail: channel })
    }
    return found
  }
}
