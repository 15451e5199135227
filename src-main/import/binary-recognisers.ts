import { sourceOf, type ByteSource } from '../readers/byte-source.ts'
import { isCabinet } from '../readers/cabinet/cabinet-directory.ts'
import { isEtl } from '../readers/client-logs/etl/log-file-header.ts'
import { readEventLogFile } from '../readers/event-log/read-event-log.ts'
import { isMail } from '../readers/mail/read-mail.ts'
import { isTar } from './archives/tar.ts'
import { eventLogEvidence } from './event-log-evidence.ts'
import { firstOf, isContainer, type ContainerKind, type FileContent, type Recogniser } from './recogniser.ts'

/** Files known by their bytes, in the order in which they are tried. A new binary format is one more line. */
export const binaryRecognisers: readonly Recogniser<Uint8Array>[] = [
  { kind: 'archive', read: container(isZip) },
  { kind: 'packed-file', read: container(isGzip) },
  { kind: 'tar-archive', read: container(isTar) },
  { kind: 'cabinet', read: container(isCabinet) },
  { kind: 'mail', read: container(isMail) },
  // read with the others of its folder
  { kind: 'event-trace', read: container(isEtl) },
  { kind: 'event-log', read: (bytes) => eventLogFile(sourceOf(bytes)) }
]

/** The kind of a container, whose files are read one at a time from where it lies; by its first bytes. */
export function containerOnDisk(head: Uint8Array): ContainerKind | null {
  const found = firstOf(
    binaryRecognisers.filter(({ kind }) => isContainer(kind)),
    head
  )
  return found !== null && isContainer(found.kind) ? found.kind : null
}

/** The content of an event log (.evtx), wherever it lies; null for any other file. */
export function eventLogFile(source: ByteSource): FileContent | null {
  const content = readEventLogFile(source)
  if (content === null) return null
  const { damaged, facts } = content.log
  if (facts.length === 0 && content.server === null)
    return { evidence: [], remark: { id: 'event-log', count: null }, unread: true }
  const remark = damaged === undefined ? {} : { remark: { id: 'event-log-damaged' as const, count: damaged } }
  return { evidence: eventLogEvidence(content), ...remark }
}

function container(is: (bytes: Uint8Array) => boolean): (bytes: Uint8Array) => FileContent | null {
  return (bytes) => (is(bytes) ? { evidence: [] } : null)
}

/** The first bytes of a zip file with entries, and of an empty one (APPNOTE.TXT 4.3.7, 4.3.16). */
function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

/** RFC 1952, 2.3.1: two marks, and 8 for the only compression method in use. */
function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8
}
