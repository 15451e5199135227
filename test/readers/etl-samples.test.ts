import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { viewOf } from '../../src-main/readers/byte-source.ts'
import { distanceAt } from '../../src-main/readers/client-logs/etl/file-index.ts'
import { eachRecord } from '../../src-main/readers/client-logs/etl/records.ts'
import { anyDescription, isDescribed, readDescribed } from '../../src-main/readers/client-logs/etl/trace-logging.ts'
import { UpdateRecord } from '../../src-main/readers/client-logs/etl/update-records.ts'
import { decodeText } from '../../src-main/readers/text/text.ts'
import { readWindowsUpdateLog } from '../../src-main/readers/client-logs/windows-update-log.ts'
import { etlFile, noChange } from '../builders/etl-file.ts'
import { eventsOfLog } from '../builders/etl-of-log.ts'
import { envelope } from '../builders/evidence.ts'
import { linesOfEtl, openedEtl, readEtl } from '../builders/etl-read.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const samples = `${shared}evidence/binary/`
const corpus = `${shared}corpus/windowsupdate-etl/`

describe('real trace files', () => {
  it.each(['WindowsUpdate.20251008.140245.443.8', 'SIH.20230422.034724.362.1'])('%s is read to the letter', (name) => {
    const expected = readFileSync(`${samples}${name}.expected.txt`, 'utf8').trimEnd().split('\n')
    expect(linesOfEtl(readFileSync(`${samples}${name}.etl`), null).map((line) => line.trimEnd())).toEqual(
      expected.map((line) => line.trimEnd())
    )
  })

  it('tell build, time zone, span and lost events', () => {
    const reading = readEtl(readFileSync(`${samples}WindowsUpdate.20251008.140245.443.8.etl`))
    expect(reading.eventsLost).toBe(41)
    expect(reading.files).toMatchObject([
      {
        build: 22631,
        biasMinutes: 420,
        firstAt: '2025-10-08T21:03:26.940Z',
        lastAt: '2025-10-08T21:13:28.993Z',
        events: { WUTraceLogging: 80, SIHTraceLogging: 0 },
        wppMessages: 0,
        unreadBuffers: 0
      }
    ])
    expect(reading.log).toMatchObject({ records: 80, biasMinutes: 420 })
  })

  it('of another service have their events counted, and could be read alike', () => {
    const bytes = readFileSync(`${samples}waasmedic.20251005_113019_195.etl`)
    const { header, index } = openedEtl(bytes)
    expect(index.others).toEqual(new Map([['Microsoft.Windows.WaaSMedic.Local', 17]]))
    const lines: string[] = []
    const described = anyDescription()
    const view = viewOf(bytes.subarray(header.bufferSize))
    eachRecord(view, view.getUint32(0x30, true), (_kind, at, end) => {
      if (!isDescribed(view, at, end, described)) return
      const { name, text } = readDescribed(view, described, end)
      const time = header.clock.timeAt(distanceAt(view, at, header))
      const shared = { provider: 'WUTraceLogging', ...time, processId: view.getUint32(at + 0xc, true) } as const
      const whole = { ...shared, threadId: view.getUint32(at + 8, true), level: 4, component: name, text }
      lines.push(new UpdateRecord(whole, 1, 0).raw)
    })
    const expected = readFileSync(`${samples}waasmedic.20251005_113019_195.expected.txt`, 'utf8')
    expect(lines).toEqual(expected.trimEnd().split('\n'))
  })
})

/** The verdict of that log alone, without moments, which only a trace has in UTC. */
function judged(log: EvidenceValue<'windows-update-log'> | null) {
  const evidence = log === null ? [] : [envelope('windows-update-log', log)]
  const { verdict, codes, scanStory } = diagnose({ collectedAt: null, inputs: [], evidence }, '0.0.0')
  const { outcome, cause, side, confidence } = verdict
  const attempts = scanStory.attempts.map(({ code, phase, counts, ...one }) => ({
    code,
    phase,
    counts,
    outcome: one.outcome
  }))
  return { outcome, cause, side, confidence, codes: codes.map(({ code }) => code), attempts }
}

describe.skipIf(!existsSync(corpus))('the story of a WindowsUpdate.log', () => {
  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('%s is the same from its .etl', (name) => {
    const text = decodeText(readFileSync(corpus + name))?.text ?? ''
    const asText = readWindowsUpdateLog(text)
    const events = eventsOfLog(text, -120)
    const bytes = etlFile(events, { startedAt: (events[0]?.at ?? 0) - 1000, bias: -120, toDaylight: noChange })
    const { log } = readEtl(bytes)
    const stripped = (value: typeof log) => value?.events.map((one) => ({ ...one, at: null, line: 0, text: '' }))
    expect(stripped(log)).toEqual(stripped(asText))
    expect(log?.records).toBe(asText?.records)
    expect(log?.agentVersion).toBe(asText?.agentVersion)
    expect(log?.identity).toEqual(asText?.identity)
    expect(judged(log)).toEqual(judged(asText))
    const utcOf = (at: string | null): string | null =>
      at === null ? null : new Date(Date.parse(`${at}Z`) - 120 * 60_000).toISOString()
    const timed = asText?.events.filter(({ at }) => at !== null) ?? []
    if (timed.length === asText?.events.length) {
      expect(log?.events.map(({ at }) => at)).toEqual(asText.events.map(({ at }) => utcOf(at)))
    }
  })
})
