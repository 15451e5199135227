import { sourceOf } from '../../src-main/readers/byte-source.ts'
import { EtlFile } from '../../src-main/readers/client-logs/etl/etl-file.ts'
import { readEtlFiles, type EtlReading } from '../../src-main/readers/client-logs/etl/session.ts'
import type { TimeZone } from '../../src-main/readers/client-logs/etl/time-zone.ts'
import { UpdateRecords } from '../../src-main/readers/client-logs/etl/update-records.ts'
import type { WrittenEvent } from './etl-file.ts'

/** When the written events begin. */
export const noon = Date.UTC(2026, 9, 14, 12)

/** An event of the agent, that many seconds after noon. */
export function event(second: number, text: string, more: Partial<WrittenEvent> = {}): WrittenEvent {
  return { at: noon + second * 1000, component: 'Agent', text, ...more }
}

export const failedScan: readonly WrittenEvent[] = [
  event(0, '* START * Finding updates CallerId = CcmExec  Id = 17'),
  event(1, 'ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed service'),
  event(2, '*FAILED* [80244022] Web service call', { component: 'ProtocolTalker', level: 2 }),
  event(3, '* END * Finding updates CallerId = CcmExec, Id = 17, Exit code = 0x80244022')
]

/** Throws where it is no .etl. */
export function openedEtl(bytes: Uint8Array): EtlFile {
  const file = EtlFile.open(sourceOf(bytes))
  if (file === null) throw new Error('not taken for an .etl')
  return file
}

/** The lines Get-WindowsUpdateLog makes of it, in that time zone; null for UTC. */
export function linesOfEtl(bytes: Uint8Array, zone: TimeZone | null = openedEtl(bytes).header.zone): string[] {
  const records = new UpdateRecords(zone)
  return Array.from(openedEtl(bytes).events(), (one, at) => records.of(one, at + 1).raw)
}

/** Reads files named `made.1.etl` and so on. */
export function readEtl(...files: readonly Uint8Array[]): EtlReading {
  return readEtlFiles(files.map((bytes, nth) => ({ name: `made.${nth + 1}.etl`, source: sourceOf(bytes) })))
}
