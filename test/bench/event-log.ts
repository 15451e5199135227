import { execFileSync } from 'node:child_process'
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EvtxLog, evtxChunkSize, evtxHeadSize } from '../../src-main/readers/event-log/evtx/evtx-log.ts'
import { eventFacts } from '../../src-main/readers/event-log/meaning/event-facts.ts'
import { NewestPicked } from '../../src-main/readers/event-log/newest-picked.ts'
import { isPicked } from '../../src-main/readers/event-log/picked-events.ts'
import { chunkOf, evtxOf, hex32, u32, wide, type EventToWrite } from '../readers/event-log/evtx-writer.ts'

// 50 MB of event logs, read for what we pick, beside evtxexport's printing of everything. Exit code 1 when we take longer.

const chunks = 800
const perChunk = 60
const folder = mkdtempSync(join(tmpdir(), 'evtx-bench-'))
const file = join(folder, 'large.evtx')

function eventAt(nth: number): EventToWrite {
  const about = { id: nth + 1, time: new Date(Date.UTC(2026, 0, 1) + nth * 1000).toISOString(), user: [18] }
  if (nth % 4 === 0) {
    return {
      ...about,
      provider: 'Microsoft-Windows-WindowsUpdateClient',
      eventId: 25,
      data: [['errorCode', hex32(0x8024402c)]]
    }
  }
  const data = [
    ['url', wide('http://wsus.contoso.example:8530/Content/a.cab')],
    ['hr', u32(0)],
    ['proxy', wide('')]
  ] as const
  return { ...about, provider: 'Microsoft-Windows-Bits-Client', eventId: nth % 4 === 1 ? 60 : 3, data }
}

function readAll(): { records: number; facts: number } {
  const open = openSync(file, 'r')
  const bytes = new Uint8Array(evtxChunkSize)
  readSync(open, bytes, 0, evtxHeadSize, 0)
  const log = new EvtxLog(bytes.slice(0, evtxHeadSize), isPicked)
  const newest = new NewestPicked()
  for (let at = evtxHeadSize; at < fstatSync(open).size; at += evtxChunkSize) {
    const got = readSync(open, bytes, 0, evtxChunkSize, at)
    for (const event of log.chunk(bytes.subarray(0, got))) newest.add(event)
  }
  closeSync(open)
  return { records: log.summary().records, facts: eventFacts(newest.all()).length }
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const started = performance.now()
  const value = work()
  return { ms: Math.round(performance.now() - started), value }
}

try {
  const written = Array.from({ length: chunks }, (_, chunk) =>
    chunkOf(Array.from({ length: perChunk }, (__, nth) => eventAt(chunk * perChunk + nth)))
  )
  writeFileSync(file, evtxOf(written))
  const ours = timed(readAll)
  const theirs = timed(() => execFileSync('evtxexport', [file], { maxBuffer: 2 ** 30 }).length)
  console.log(`${ours.value.records} records, ${ours.value.facts} facts in ${ours.ms} ms; evtxexport ${theirs.ms} ms`)
  process.exitCode = ours.ms <= theirs.ms ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
