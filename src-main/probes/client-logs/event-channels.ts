import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { ProbeFailure, ProbeSkipped, type FromFile, type SeveralProbe } from '../../contract/probe.ts'
import { pickedNumbers } from '../../readers/event-log/picked-events.ts'
import { readEventLogText } from '../../readers/event-log/read-event-log.ts'
import type { ChannelReading, EventChannels, System } from '../../system/system.ts'

/**
 * Providers of the events that matter, by channel, spelled as Windows registers them: the filter distinguishes case.
 */
const channels: Readonly<Record<string, readonly string[]>> = {
  'Microsoft-Windows-WindowsUpdateClient/Operational': ['Microsoft-Windows-WindowsUpdateClient'],
  'Microsoft-Windows-Bits-Client/Operational': ['Microsoft-Windows-Bits-Client'],
  'Microsoft-Windows-WinINet-Config/ProxyConfigChanged': ['Microsoft-Windows-WinINet-Config'],
  'Microsoft-Windows-CAPI2/Operational': ['Microsoft-Windows-CAPI2'],
  System: [
    'Microsoft-Windows-WindowsUpdateClient',
    'Microsoft-Windows-DNS-Client',
    'Microsoft-Windows-Time-Service',
    'Microsoft-Windows-Kernel-General',
    'Service Control Manager',
    'Schannel'
  ]
}

/** Per provider; more of them would only repeat the newest. */
const mostEvents = 300
/** A query of a full channel of 20 MB takes about a second. */
const queryMs = 8_000

/** Reads the newest events about scans and their connections from the channels of this computer. */
export const eventLogProbe: SeveralProbe<'event-log', System> = {
  id: 'event-log',
  touches: ['program'],
  after: [],
  timeoutMs: 20_000,
  async collectEach({ eventChannels }, signal) {
    if (eventChannels === null) throw new ProbeSkipped('not-applicable')
    const read = Object.entries(channels).map(async ([channel, providers]) => {
      const readings = providers.map((provider) => newestEventsOf(eventChannels, channel, provider, signal))
      return { channel, readings: await Promise.all(readings) }
    })
    const all = await Promise.all(read)
    if (all.every(({ readings }) => readings.every(({ ended }) => ended === 'unsupported')))
      throw new ProbeFailure('unsupported', 'wevtutil.exe')
    return all.flatMap(({ channel, readings }) => foundIn(channel, readings))
  }
}

/** The newest events of a provider that are picked at all. */
export function newestEventsOf(
  eventChannels: EventChannels,
  channel: string,
  provider: string,
  signal: AbortSignal
): Promise<ChannelReading> {
  const numbers = pickedNumbers(provider).map((number) => `EventID=${number}`)
  const filter = `*[System[Provider[@Name='${provider}'] and (${numbers.join(' or ')})]]`
  return eventChannels.newest(channel, filter, mostEvents, { timeoutMs: queryMs, signal })
}

/** What a channel brought, and why it brought less than it holds. */
function foundIn(channel: string, readings: readonly ChannelReading[]): FromFile<'event-log'>[] {
  const xml = readings.flatMap((reading) => (reading.ended === 'read' ? reading.xml : []))
  const log: EvidenceValue<'event-log'> | undefined = readEventLogText(xml.join('\n'))?.log
  const failed = readings.flatMap(({ ended }) => (ended === 'read' || ended === 'no-channel' ? [] : ended))
  const collected = log === undefined ? [] : [{ source: channel, status: 'collected' as const, value: log }]
  const [reason] = failed
  return reason === undefined
    ? collected
    : [...collected, { source: channel, status: 'failed', reason, detail: channel }]
}
