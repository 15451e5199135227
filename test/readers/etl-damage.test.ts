import { expect, it } from 'vitest'
import { sourceOf } from '../../src-main/readers/byte-source.ts'
import { readEtlFiles } from '../../src-main/readers/client-logs/etl/session.ts'
import { etlFile } from '../builders/etl-file.ts'
import { numbersFrom } from '../fuzz/fuzz-inputs.ts'

const noon = Date.UTC(2026, 9, 14, 12)
const texts = ['* START * Finding updates CallerId = CcmExec', 'Exit code = 0x80244022', 'x'.repeat(300), '']
const whole = etlFile(
  Array.from({ length: 60 }, (_, nth) => ({ at: noon + nth, component: 'Agent', text: texts[nth % 4] ?? '' })),
  { startedAt: noon, bufferSize: 1024 }
)

/** Some bytes overwritten, preferably those that tell sizes, and sometimes the end cut off. */
function damaged(random: () => number): Uint8Array {
  const below = (count: number): number => Math.floor(random() * count)
  const bytes = new Uint8Array(whole)
  for (let left = 1 + below(12); left > 0; left--) {
    const buffer = below(bytes.length / 1024) * 1024
    const at = below(3) === 0 ? below(bytes.length) : buffer + below(0x140)
    bytes[at] = [0, 1, 0x7f, 0x80, 0xff, below(256)][below(6)] ?? 0
  }
  return below(4) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes
}

it('no damage makes the reader throw or take long, and most events survive it', () => {
  let [worst, read, events] = [0, 0, 0]
  const count = 1000
  for (let seed = 1; seed <= count; seed++) {
    const bytes = damaged(numbersFrom(seed))
    const started = process.cpuUsage().user
    const reading = readEtlFiles([{ name: 'damaged.etl', source: sourceOf(bytes) }])
    worst = Math.max(worst, process.cpuUsage().user - started)
    read += reading.files.length
    events += reading.log?.records ?? 0
  }
  expect(worst / 1000).toBeLessThan(1000)
  expect(read).toBeGreaterThan(count / 2)
  expect(events / read).toBeGreaterThan(40)
})

it('buffers that all claim the same time are read with bounded effort', () => {
  const bytes = etlFile(
    Array.from({ length: 40_000 }, (_, nth) => ({ at: noon + (nth % 2) * 60_000, component: 'Agent', text: 'x' })),
    { startedAt: noon, bufferSize: 512 }
  )
  const started = process.cpuUsage().user
  expect(readEtlFiles([{ name: 'same.etl', source: sourceOf(bytes) }]).log?.records).toBe(40_000)
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(10_000)
})
