import { expect, test } from 'vitest'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatBytes, formatDuration } from '../../src-main/presentation/format.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { noticesText } from '../../src-renderer/text/notices.text.ts'
import { pageOf } from '../../src-renderer/view-models/pages.ts'
import { newRun, withProgress } from '../../src-renderer/view-models/running.ts'
import { runningView } from '../../src-renderer/view-models/running-view.ts'
import { uiText } from '../../src-renderer/text/wizard.text.ts'

/** Every string, by its path; functions are called with sample arguments. */
function flat(words: object, at = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const path = `${at}.${key}`
    if (typeof value === 'string') return [[path, value]]
    // Each function of the words takes only short strings and numbers.
    if (typeof value === 'function') return [[path, (value as (...args: unknown[]) => string)(2, 'X')]]
    return flat(value as object, path)
  })
}

const de = new Map(flat({ ...uiText.de, notices: noticesText.de }))
const en = new Map(flat({ ...uiText.en, notices: noticesText.en }))

test('both languages have the same words, none of them empty', () => {
  expect([...en.keys()]).toEqual([...de.keys()])
  const empty = [...de, ...en].filter(([, text]) => text.trim() === '').map(([path]) => path)
  expect(empty).toEqual([])
})

test('no language borrows words of the other, and nobody is shouted at', () => {
  const german = /\b(der|die|das|und|nicht|wird|wurde|für|ist|auf|eine?|zum?|läuft|keine?)\b|[äöüß„]/i
  const english = /\b(the|and|not|is|were|for|this|that|your|with|of|be|to)\b/i
  expect([...en].filter(([, text]) => german.test(text))).toEqual([])
  expect([...de].filter(([, text]) => english.test(text))).toEqual([])
  expect([...de, ...en].filter(([, text]) => text.includes('!'))).toEqual([])
})

test('times name their zone, numbers follow the language', () => {
  expect(formatTime('2026-10-14T08:14:02Z', 'de')).toBe('14.10.2026, 08:14:02 UTC')
  expect(formatTime('2026-10-14T08:14:02Z', 'en')).toBe('14 Oct 2026, 08:14:02 UTC')
  expect(formatTime('2026-10-14T08:14:02', 'de')).toBe('14.10.2026, 08:14:02 Uhr (Ortszeit)')
  expect(formatTime('no time', 'de')).toBe('no time')
  expect(formatNumber(4812, 'de')).toBe('4.812')
  expect(formatNumber(4812, 'en')).toBe('4,812')
  expect(formatDuration(61.4, 'de')).toBe('61 ms')
  expect(formatDuration(1_440, 'de')).toBe('1,4 s')
  expect(formatBytes(1, 'de')).toBe('1 Byte')
  expect(formatBytes(1_234_567, 'de')).toBe('1,2 MiB')
})

test('an unknown address is the start page', () => {
  expect(pageOf('#/proxy')).toBe('proxy')
  expect(pageOf('#/../etc')).toBe('start')
  expect(pageOf('')).toBe('start')
})

test('a run names what it waits for, and counts a probe once', () => {
  const idle = newRun(0, null, null)
  expect(runningView(idle, 0, 'de').status).toBe('Die ersten Prüfungen beginnen …')
  const started = withProgress(idle, { probe: 'wsus-access', state: 'running', durationMs: 0 }, 0)
  expect(runningView(started, 0, 'de').status).toBe('Wartet auf: Verbindung zum Update-Server')
  const probes = ['client', 'update-policy', 'winhttp-settings'] as const
  const many = probes.reduce((run, probe) => withProgress(run, { probe, state: 'running', durationMs: 0 }, 0), started)
  expect(runningView(many, 0, 'en').status).toMatch(/^Waiting for: [^,]+, [^,]+ and 2 more$/)
  const ended = withProgress(started, { probe: 'wsus-access', state: 'collected', durationMs: 412 }, 0)
  expect(runningView(ended, 0, 'de')).toMatchObject({ share: 1, rows: [{ mark: 'ok', duration: '412 ms' }] })
  const reading = { name: null, bytes: 12 * 1024 ** 2, totalBytes: 40 * 1024 ** 2, bytesPerSecond: 24 * 1024 ** 2 }
  expect(runningView({ ...idle, reading }, 0, 'de')).toMatchObject({
    share: 0.3,
    status: 'Die Dateien werden gelesen …',
    count: '12 MiB von 40 MiB gelesen, 24 MiB je Sekunde'
  })
  expect(runningView({ ...idle, reading }, 0, 'en').count).toBe('12 MiB of 40 MiB read, 24 MiB per second')
  const imported = withProgress(idle, { ...reading, state: 'reading', name: 'u_ex261014.log' }, 0)
  expect(runningView(imported, 0, 'de').count).toBe('12 MiB von 40 MiB gelesen, 24 MiB je Sekunde · u_ex261014.log')
  const all = withProgress(
    imported,
    {
      ...reading,
      state: 'reading',
      name: 'u_ex261014.log',
      bytes: reading.totalBytes
    },
    0
  )
  expect(runningView(all, 0, 'de').status).toBe('Die Dateien werden ausgewertet …')
  expect(withProgress(all, { probe: 'client', state: 'running', durationMs: 0 }, 0).reading).toBeNull()
})
