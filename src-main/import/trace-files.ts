import type { Input } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import type { RawFile } from '../casefile/raw-file.ts'
import { sha256 } from '../casefile/sha256.ts'
import type { EtlReading } from '../readers/client-logs/etl/session.ts'
import { fileEvidence, unreadEvidence } from './imported-file.ts'
import { isLarge, type LargeFiles } from './large/large-files.ts'

interface TraceResult {
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
}

/** Trace files of one folder are one computer's: a scan may begin in one of them and end in the next. */
export async function readTraceFiles(files: readonly RawFile[], large: LargeFiles): Promise<TraceResult> {
  const folders = new Map<string, RawFile[]>()
  for (const file of files) {
    const folder = file.name.slice(0, file.name.lastIndexOf('/') + 1)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const results: TraceResult[] = []
  for (const group of folders.values()) results.push(await readGroup(group, large))
  return { inputs: results.flatMap(({ inputs }) => inputs), evidence: results.flatMap(({ evidence }) => evidence) }
}

async function readGroup(files: readonly RawFile[], large: LargeFiles): Promise<TraceResult> {
  const read = await large.traces(files)
  if ('problem' in read) {
    const remark = read.problem === null ? undefined : { id: read.problem, count: null }
    const inputs = files.map((file) => inputOf(file, '', false, remark))
    return { inputs, evidence: [unreadEvidence('windows-update-log', files[0]?.name ?? '', read.problem)] }
  }
  const { reading, hashes } = read
  const remarks = remarksOf(reading)
  const useful = new Set(reading.files.filter(({ events }) => events.WUTraceLogging > 0).map(({ name }) => name))
  const inputs = files.map((file) =>
    inputOf(file, hashes.get(file.name) ?? sha256(file.bytes), useful.has(file.name), remarks.get(file.name))
  )
  // the file cited is the one with the newest events
  const source = reading.files.findLast(({ name }) => useful.has(name))?.name
  if (reading.log === null || source === undefined) return { inputs, evidence: [] }
  const zoneIsKnown = reading.files.some(({ biasMinutes }) => biasMinutes !== null)
  const value = zoneIsKnown ? reading.log : { ...reading.log, biasMinutes: null }
  return { inputs, evidence: [fileEvidence({ probe: 'windows-update-log', value }, source)] }
}

function inputOf(file: RawFile, hash: string, recognised: boolean, remark: InputRemark | undefined): Input {
  const known = remark ?? file.remark
  const bytes = isLarge(file) ? file.large.size : file.bytes.length
  const about = known === undefined ? {} : { remark: known }
  return { name: file.name, kind: 'event-trace', bytes, sha256: hash, recognised, ...about }
}

/** The remark for each file, by its name; if several apply, the most informative one. */
function remarksOf({ files, unread, eventsLost, buffersLost }: EtlReading): ReadonlyMap<string, InputRemark> {
  const remarks = new Map<string, InputRemark>(unread.map((name) => [name, { id: 'trace-damaged', count: null }]))
  const newest = files.findLast(({ events }) => events.WUTraceLogging > 0)?.name
  for (const { name, events, wppMessages, unreadBuffers } of files) {
    if (wppMessages > 0 && events.WUTraceLogging === 0) remarks.set(name, { id: 'trace-wpp', count: wppMessages })
    else if (unreadBuffers > 0) remarks.set(name, { id: 'trace-buffers-unread', count: unreadBuffers })
    else if (events.WUTraceLogging === 0) remarks.set(name, { id: 'event-trace', count: null })
    // Windows counts them over all files of a session
    else if (name === newest && eventsLost > 0) remarks.set(name, { id: 'trace-events-lost', count: eventsLost })
    else if (name === newest && buffersLost > 0) remarks.set(name, { id: 'trace-buffers-lost', count: buffersLost })
  }
  return remarks
}
