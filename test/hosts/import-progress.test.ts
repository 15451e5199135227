import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { collectFiles } from '../../src-main/hosts/node/collect-files.ts'
import { importProgress } from '../../src-main/hosts/node/import-progress.ts'
import type { ImportProgress, Progress } from '../../src-main/service/api.ts'

const root = mkdtempSync(join(tmpdir(), 'import-progress-'))
afterAll(() => rmSync(root, { recursive: true }))
const choice = { wsus: null, proxy: null, network: false }
const log = (nth: number) =>
  `<![LOG[Scan ${nth}]LOG]!><time="08:00:00.000-60" date="10-14-2026" component="WUAHandler" context="" type="1" thread="1" file="a">\n`

test('all files count together, four times a second at most, and the last word is that everything is read', () => {
  let clock = 0
  const heard: ImportProgress[] = []
  const file = (name: string, size: number) => ({ name, bytes: new Uint8Array(size) })
  const files = [file('a', 100), file('b', 100), { ...file('c', 10), large: { path: '/c', size: 800, mtimeMs: 0 } }]
  const progress = importProgress(
    files,
    (reported) => heard.push(reported),
    () => clock
  )
  for (const item of files.slice(0, 2)) {
    progress.onFile(item, 'begun')
    clock += 100
    progress.onFile(item, 'ended')
  }
  for (const bytes of [0, 400, 800]) {
    clock += 300
    progress.onProgress({ name: 'c', bytes, totalBytes: 800, bytesPerSecond: 1 })
  }
  expect(heard.map(({ name, bytes, bytesPerSecond }) => [name, bytes, bytesPerSecond])).toEqual([
    ['a', 0, 0],
    ['c', 200, 400],
    ['c', 600, 750],
    ['c', 1000, 909]
  ])
  expect(new Set(heard.map(({ totalBytes }) => totalBytes))).toEqual(new Set([1000]))
})

test('what lies in an archive counts with the archive', () => {
  const heard: ImportProgress[] = []
  const progress = importProgress([{ name: 'a.zip', bytes: new Uint8Array(100) }], (reported) => heard.push(reported))
  progress.onProgress({ name: 'a.zip/b.log', bytes: 5000, totalBytes: 5000, bytesPerSecond: 1 })
  progress.onProgress({ name: 'a.zip', bytes: 100, totalBytes: 100, bytesPerSecond: 1 })
  expect(heard).toMatchObject([{ name: 'a.zip', bytes: 100, totalBytes: 100 }])
})

test('a log that is read a second time counts once, and nothing is reported as less than before', () => {
  const heard: number[] = []
  let clock = 0
  const progress = importProgress(
    [
      { name: 'a', bytes: new Uint8Array(100) },
      { name: 'b', bytes: new Uint8Array(100) }
    ],
    ({ bytes }) => heard.push(bytes),
    () => (clock += 300)
  )
  for (const bytes of [50, 100, 50, 100]) progress.onProgress({ name: 'a', bytes, totalBytes: 100, bytesPerSecond: 1 })
  expect(heard).toEqual([50, 100, 100, 100])
})

test('a folder is read where it lies, tells how far it is, and can be called off', async () => {
  for (let nth = 0; nth < 300; nth++) writeFileSync(join(root, `WUAHandler-${nth}.log`), log(nth))
  const heard: Progress[] = []
  const theCase = await collectFiles.collectPaths(
    [root],
    choice,
    (reported) => heard.push(reported),
    new AbortController().signal
  )
  expect(theCase).not.toBe('unreadable')
  const read = heard.filter((progress) => progress.state === 'reading')
  expect(read.at(-1)).toMatchObject({ name: 'WUAHandler-99.log', bytes: read.at(-1)?.totalBytes })
  const stop = new AbortController()
  const stopped = await collectFiles.collectPaths([root], choice, () => stop.abort('cancelled'), stop.signal)
  expect(stopped === 'unreadable' ? null : stopped.inputs.length).toBeLessThan(300)
})

test('a path that has gone is no fault of ours', async () => {
  const gone = collectFiles.collectPaths([join(root, 'gone')], choice, () => undefined, new AbortController().signal)
  expect(await gone).toBe('unreadable')
})
