import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { inputRemarkText } from '../../src-main/text/input-remarks.text.ts'
import { zip64Extra, zipBytes, type ZipEntry } from './zip-bytes.ts'

const log = Buffer.from(
  '2026-10-14\t08:14:02:123\t 916\t1a2c\tPT\tWARNING: SyncUpdates failure, error = 0x8024401B\r\n'
)
const good: ZipEntry = { name: 'WindowsUpdate.log', content: log }
// the check of the source works in that folder, and may run beside this
const here = () => readdirSync('.').filter((name) => name !== '.svelte-check')
const before = here()
afterAll(() => expect(here()).toEqual(before))

/** What the program says of one dropped archive, and what it took out of it. */
async function dropped(bytes: Uint8Array) {
  const { inputs, evidence } = await importFiles([{ name: 'dropped.zip', bytes }])
  const remark = inputs.find((input) => input.name === 'dropped.zip')?.remark
  if (remark !== undefined) {
    for (const language of ['de', 'en'] as const) {
      expect(inputRemarkText(remark, language).length).toBeGreaterThan(20)
    }
  }
  return { remark: remark?.id ?? null, names: inputs.map((input) => input.name), evidence }
}
const refused = { names: ['dropped.zip'], evidence: [] }

test('folders as old packers of Windows write them are no attack', async () => {
  expect((await dropped(zipBytes([{ ...good, name: 'logs\\WindowsUpdate.log' }]))).names).toContain(
    'dropped.zip/logs/WindowsUpdate.log'
  )
})

test('the archive all attacks below are made of is read', async () => {
  expect(await dropped(zipBytes([good]))).toMatchObject({ remark: null, evidence: [{ probe: 'windows-update-log' }] })
})

describe('names', () => {
  test.each([
    ...['../a.log', '../../../../etc/cron.d/a', 'a/../../b.log', '/etc/passwd', '//server/share/a.log', 'a//b.log'],
    ...['C:/Windows/a.log', 'C:a.log', '..\\a.log', 'a\\..\\..\\b.log', '\\\\server\\share\\a.log', 'a.log::$DATA'],
    ...['./a.log', 'a/./b.log', 'a\0.log', 'a\nb.log', 'a\x1b[31m.log', 'a\x9b31m.log'],
    ...[
      'CON',
      'nul.log',
      'logs/AUX.txt',
      'com1',
      'LPT9.log',
      'a.log.',
      'a.log ',
      'logs. /a.log',
      `${'n'.repeat(2000)}.log`
    ]
  ])('of another place, or that Windows cannot write, are refused: %j', async (name) => {
    expect(await dropped(zipBytes([good, { name }]))).toEqual({ ...refused, remark: 'archive-bad-name' })
  })

  test.each([
    ['twice', 'WindowsUpdate.log'],
    ['in other letters', 'windowsupdate.LOG'],
    ['as file and folder', 'WindowsUpdate.log/a.log']
  ])('that stand there %s are refused', async (_how, name) => {
    expect(await dropped(zipBytes([good, { name, content: log }]))).toEqual({ ...refused, remark: 'archive-bad-name' })
  })

  test('of the prototype are names like others', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', '__proto__/a.log']) {
      const { remark, names } = await dropped(zipBytes([good, { name, content: log }]))
      expect([remark, names]).toEqual([
        null,
        [`dropped.zip`, 'dropped.zip/WindowsUpdate.log', `dropped.zip/${name}`].sort()
      ])
    }
  })
})

describe('kinds', () => {
  test.each([
    ['a symbolic link', { mode: 0o120777 }, 'archive-link'],
    ['a device', { mode: 0o060666 }, 'archive-link'],
    ['a pipe', { mode: 0o010666 }, 'archive-link'],
    ['an encrypted file', { flags: 1 }, 'encrypted-archive'],
    ['a strongly encrypted file', { flags: 0x41 }, 'damaged-archive'],
    ['an unknown compression', { method: 99 }, 'damaged-archive']
  ])('%s is refused', async (_what, entry, remark) => {
    expect(await dropped(zipBytes([good, { name: 'a.log', ...entry }]))).toEqual({ ...refused, remark })
  })
})

describe('sizes', () => {
  const mebibyte = 1024 * 1024
  let start = 0
  beforeAll(() => void (start = process.memoryUsage().rss))
  const bounded = async (bytes: Uint8Array) => {
    const result = await dropped(bytes)
    expect(process.memoryUsage().rss - start).toBeLessThan(700 * mebibyte)
    return result
  }

  test.each([
    ['claims 4 GB', [{ ...good, claim: { size: 0xfffffffe } }]],
    ['claims more than there is', [{ ...good, claim: { size: 100_000 } }]],
    ['claims less than there is', [{ ...good, claim: { size: 10 } }]],
    ['lies beyond the end', [{ ...good, claim: { offset: 0x7fffffff } }]],
    ['lies in the directory', [{ ...good, claim: { offset: 120 } }]],
    ['is longer than the archive', [{ ...good, claim: { compressed: 0x7fffffff } }]],
    ['has another sum', [{ ...good, claim: { crc: 1 } }]],
    [
      'lies about 64 bits',
      [
        {
          ...good,
          claim: { size: 0xffffffff, compressed: 0xffffffff, offset: 0xffffffff },
          extra: zip64Extra(2n ** 63n, 2n ** 62n, 0n)
        }
      ]
    ],
    [
      'lies about 64 bits and is small',
      [
        {
          ...good,
          claim: { size: 0xffffffff, compressed: 0xffffffff, offset: 0xffffffff },
          extra: zip64Extra(2n ** 40n, 50n, 0n)
        }
      ]
    ],
    ['announces 64 bits that are not there', [{ ...good, claim: { size: 0xffffffff, compressed: 0xffffffff } }]]
  ] as [string, ZipEntry[]][])('a file that %s is refused', async (_what, entries) => {
    const { remark, names, evidence } = await bounded(zipBytes(entries))
    expect(['archive-bomb', 'archive-too-many', 'damaged-archive']).toContain(remark)
    expect({ names, evidence }).toEqual(refused)
  })

  test.each([
    ['more entries than there are', { entries: 1_999 }],
    ['65,534 entries', { entries: 65_534 }],
    ['a directory elsewhere', { directoryOffset: 0x7fffffff }]
  ])('an archive that claims %s is refused', async (_what, ending) => {
    const { remark, names, evidence } = await bounded(zipBytes([good], ending))
    expect(['archive-bomb', 'archive-too-many', 'damaged-archive']).toContain(remark)
    expect({ names, evidence }).toEqual(refused)
  })

  test('a bomb of one file is refused', async () => {
    const bytes = zipBytes([{ name: 'a.log', content: Buffer.alloc(20 * mebibyte) }])
    expect(await bounded(bytes)).toEqual({ ...refused, remark: 'archive-bomb' })
  })

  test('a bomb of many small files is refused', async () => {
    const content = Buffer.alloc(mebibyte)
    const entries = Array.from({ length: 40 }, (_, at) => ({ name: `${at}.log`, content }))
    expect(await bounded(zipBytes(entries))).toEqual({ ...refused, remark: 'archive-bomb' })
  })

  test('a bomb whose files are all the same bytes is refused', async () => {
    const content = Buffer.concat([log, Buffer.alloc(900_000, 'WARNING nothing\r\n')])
    const entries = Array.from({ length: 100 }, (_, at) => ({
      name: `${at}.log`,
      content,
      ...(at === 0 ? {} : { sameAs: 0 })
    }))
    expect(await bounded(zipBytes(entries))).toEqual({ ...refused, remark: 'archive-bomb' })
  })

  test('files that lie in one another are refused', async () => {
    const inner = zipBytes([{ name: 'b.log', content: log, stored: true }])
    const outer: ZipEntry = { name: 'a.log', content: inner, stored: true }
    const bytes = zipBytes([outer, { name: 'b.log', content: log, stored: true, claim: { offset: 30 + 5 } }])
    expect((await bounded(bytes)).remark).toMatch(/bomb|damaged/)
  })

  // of bytes instead of files: test/break/large.ts, where a gigabyte is unpacked
  test('archives in archives hold together no more files than one may hold', async () => {
    const inner = zipBytes(Array.from({ length: 300 }, (_, at) => ({ name: `${at}.log`, stored: true })))
    const outer = zipBytes(Array.from({ length: 10 }, (_, at) => ({ name: `${at}.zip`, content: inner, stored: true })))
    const { inputs } = await importFiles([{ name: 'dropped.zip', bytes: outer }])
    expect(inputs.filter((input) => input.name.endsWith('.log'))).toHaveLength(1_800)
    expect(inputs.filter((input) => input.remark?.id === 'archive-too-many')).toHaveLength(4)
  })

  test('what an archive takes of the bytes is missing for the next', async () => {
    const bytes = zipBytes([{ name: 'a.log', content: Buffer.alloc(600) }])
    const allowance = { entries: 10, bytes: 1_000 }
    expect(await openArchive(bytes, allowance)).toMatchObject({ entries: [{ name: 'a.log' }] })
    expect(allowance).toEqual({ entries: 9, bytes: 400 })
    expect(await openArchive(bytes, allowance)).toEqual({ problem: 'too-large' })
  })

  test('archives without end in one another are not opened', async () => {
    let bytes = zipBytes([good])
    for (let depth = 0; depth < 5; depth += 1) {
      const content = bytes
      bytes = zipBytes(Array.from({ length: 4 }, (_, at) => ({ name: `${at}.zip`, content })))
    }
    const { names, evidence } = await dropped(bytes)
    expect(evidence).toEqual([])
    expect(names.length).toBeLessThan(40)
  })
})
