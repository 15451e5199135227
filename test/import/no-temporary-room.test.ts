import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport } from '../../src-main/import/import-options.ts'
import { iisLog, scansLog } from '../break/made-inputs.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { mailOf } from '../builders/mail-of.ts'
import { zipOf } from '../builders/zip-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-no-room-'))
afterAll(() => rmSync(folder, { recursive: true }))
const names = ['TMPDIR', 'TEMP', 'TMP'] as const
const before = names.map((name) => process.env[name])
beforeEach(() => names.forEach((name) => (process.env[name] = join(folder, 'nowhere'))))
afterEach(() =>
  names.forEach((name, nth) => {
    const value = before[nth]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  })
)

const small = { name: 'WUAHandler.log', bytes: new TextEncoder().encode(scansLog(2)) }
// more than is unpacked into memory, and no server log, of which the beginning suffices at first
const long = { name: 'long.bin', bytes: iisLog(17_000_000).map((byte) => byte ^ 0x80) }

const ways = [
  ['zip', async (...files: (typeof small)[]) => await zipOf(...files)],
  ['cab', async (...files: (typeof small)[]) => cabinetFile([{ files, method: 'mszip' }])],
  ['eml', async (...files: (typeof small)[]) => mailOf(...files)]
] as const

it.each(ways)(
  'a %s that needs a temporary file is named where none can be made, and the others are read',
  async (ending, of) => {
    const problems: string[] = []
    const { inputs } = await importFiles(
      [
        { name: `a.${ending}`, bytes: await of(small, long) },
        { ...small, name: 'b.log' }
      ],
      { ...silentImport, onProblem: (name, reason) => void problems.push(`${name} ${reason}`) }
    )
    expect(inputs.map(({ name, recognised, remark }) => [name, recognised, remark?.id])).toEqual([
      [`a.${ending}`, false, 'no-temporary-room'],
      ['b.log', true, undefined]
    ])
    expect(problems).toEqual([`a.${ending} no-temporary-room`])
  }
)

it.each(ways)('a small %s needs none', async (ending, of) => {
  const { inputs } = await importFiles([{ name: `a.${ending}`, bytes: await of(small) }])
  expect(inputs.every(({ recognised }) => recognised)).toBe(true)
})

it('nothing packed is called damaged for it', async () => {
  const { inputs } = await importFiles([{ name: 'a.gz', bytes: gzipSync(long.bytes) }])
  expect(inputs).toMatchObject([{ name: 'a.gz', recognised: false, remark: { id: 'no-temporary-room' } }])
})
